import { type TransitionTable, tabulate } from '@samstyre/event-sourcing'
import { createMachine, transition } from 'xstate'
import type { ProcessDefinition } from '../definitions/definition.ts'

/** The lifecycle of one definition as a state machine: phases, gates between them, pause and termination. */
export function lifecycleMachine(definition: ProcessDefinition) {
  const running = definition.phases.map(({ id }) => [
    within(id),
    {
      on: {
        ...Object.fromEntries(
          definition.gates
            .filter(({ from }) => from === id)
            .map((gate) => [passing(gate.id), { target: within(gate.to), reenter: true }]),
        ),
        pause: { target: paused(id) },
        terminate: { target: terminated },
      },
    },
  ])
  const waiting = definition.phases.map(({ id }) => [
    paused(id),
    { on: { resume: { target: within(id) }, terminate: { target: terminated } } },
  ])
  return createMachine({
    id: definition.id,
    initial: within(definition.phases[0]?.id ?? ''),
    states: { ...Object.fromEntries([...running, ...waiting]), [terminated]: {} },
  })
}

/** The machine as a table; what the domain asks while it decides. */
export function lifecycleTable(definition: ProcessDefinition): TransitionTable<string, string> {
  const known = tables.get(definition)
  if (known !== undefined) return known
  const machine = lifecycleMachine(definition)
  const events = [...definition.gates.map(({ id }) => passing(id)), 'pause', 'resume', 'terminate']
  const table = tabulate(Object.keys(machine.states), events, (state, type) => {
    const snapshot = machine.resolveState({ value: state, context: {} })
    if (!snapshot.can({ type })) return undefined
    const [next] = transition(machine, snapshot, { type })
    return String(next.value)
  })
  tables.set(definition, table)
  return table
}

/** Compiled once for each definition; definitions never change. */
const tables = new WeakMap<ProcessDefinition, TransitionTable<string, string>>()

/** The machine's event for passing a gate. */
export function passing(gate: string): string {
  return `pass ${gate}`
}

/** The machine's state while a project runs in a phase. A dot in the id would mean a state within a state. */
export function within(phase: string): string {
  return phase.replaceAll('.', ':')
}

/** The machine's state while a project is paused in a phase. */
export function paused(phase: string): string {
  return `paused ${within(phase)}`
}

/** The machine's state once a project is over: with a space, as no phase can be called. */
export const terminated = 'project terminated'
