import { randomUUIDv7 } from 'node:crypto'
import { type DemonstrationCommand, playDemonstration } from '@samstyre/demonstration'
import { type Rejection, registerDecider, servicekontor1, versionName } from '@samstyre/domain'
import { type CommandOutcome, createCommandRuntime, type EventStore } from '@samstyre/event-store'
import { projectCodec, projectDecider, registerCodec, sha256 } from './domain.ts'
import { isEmpty } from './log.ts'
import { projectStream, registerStream } from './streams.ts'

const cache = { maxInstances: 8, maxEvents: 10_000 }

/** Plays the demonstration into a log that holds nothing yet. Answers whether it did. */
export async function playWhenEmpty(store: EventStore, now: number): Promise<boolean> {
  if (!(await isEmpty(store))) return false
  const parts = { store, newId: () => randomUUIDv7(), cache }
  const projects = createCommandRuntime({ ...parts, decider: projectDecider, codec: projectCodec })
  const register = createCommandRuntime({ ...parts, decider: registerDecider, codec: registerCodec })

  async function send(command: DemonstrationCommand): Promise<CommandOutcome<Rejection>> {
    const { state } = await register.load(registerStream)
    const envelope = { ...envelopeOf(command), context: { ...command, register: state, sha256 } }
    if (command.to === 'register') return await register.execute(registerStream, command, envelope)
    const definition = command.name === 'startProject' ? {} : { definition: versionName(servicekontor1) }
    return await projects.execute(projectStream(command.project), command, { ...envelope, ...definition })
  }

  await playDemonstration({
    now: new Date(now).toISOString(),
    execute: async (command) => {
      const outcome = await send(command)
      return outcome.kind === 'refused' ? outcome.rejection : undefined
    },
  })
  await Promise.all([projects.close(), register.close()])
  return true
}

function envelopeOf({ actor, onBehalfOf, at, commandId }: DemonstrationCommand) {
  return { actor, ...(onBehalfOf === undefined ? {} : { onBehalfOf }), at, commandId, correlationId: commandId }
}
