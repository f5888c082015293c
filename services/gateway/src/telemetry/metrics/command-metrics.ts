import { commandSchemas } from '@samstyre/domain'
import { Counter, Histogram, type Registry } from 'prom-client'
import type { CommandWatcher } from '../watching/watched-runtime.ts'
import { durations, milliseconds } from './durations.ts'

/** Counts commands by name and outcome, refusals by the rule's code, and how long people wait for their answer. */
export function commandMetrics(registry: Registry): CommandWatcher {
  const registers = [registry]
  const commands = new Counter({
    name: 'samstyre_commands_total',
    help: 'Commands by name and outcome: accepted, repeated, refused, conflict (another revision was expected) or failed.',
    labelNames: ['command', 'outcome'],
    registers,
  })
  // Apart from the names, so that the codes add to the number of series instead of multiplying it.
  const refusals = new Counter({
    name: 'samstyre_command_refusals_total',
    help: 'Refused commands by the code of the refusal.',
    labelNames: ['code'],
    registers,
  })
  const seconds = new Histogram({
    name: 'samstyre_command_duration_seconds',
    help: 'From a command reaching the runtime to its durable answer.',
    labelNames: ['outcome'],
    buckets: durations,
    registers,
  })
  // A counter that first appears with a failure in it shows no increase, and nobody would be woken.
  for (const command of Object.keys(commandSchemas)) commands.inc({ command, outcome: 'failed' }, 0)
  return {
    begins({ name }) {
      const began = performance.now()
      return (ended) => {
        commands.inc({ command: name, outcome: ended.outcome })
        if (ended.outcome === 'refused') refusals.inc({ code: ended.code })
        seconds.observe({ outcome: ended.outcome }, (performance.now() - began) / milliseconds)
      }
    },
  }
}
