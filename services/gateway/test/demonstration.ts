import { playDemonstration } from '@samstyre/demonstration'
import {
  createDefinitionCatalog,
  createProjectDecider,
  type ProjectEvent,
  publishedDefinitions,
  type RegisterEvent,
  registerDecider,
} from '@samstyre/domain'
import { createCommandRuntime, createJsonCodec, type EventStore } from '@samstyre/event-store'
import { osloDate } from '@samstyre/messages'
import { projectStream, registerStream } from '../src/projects/streams.ts'
import { sha256 } from './crowded.ts'

/** Plays the demonstration into an empty log. Answers its projects. */
export async function demonstrate(store: EventStore): Promise<readonly string[]> {
  const parts = { store, newId: () => crypto.randomUUID(), cache: { maxInstances: 8, maxEvents: 10_000 } }
  const decider = createProjectDecider(createDefinitionCatalog(publishedDefinitions, sha256))
  const projects = createCommandRuntime({ ...parts, decider, codec: createJsonCodec<ProjectEvent>() })
  const register = createCommandRuntime({ ...parts, decider: registerDecider, codec: createJsonCodec<RegisterEvent>() })
  const started = new Set<string>()
  await playDemonstration({
    now: new Date().toISOString(),
    execute: async (command) => {
      const { state } = await register.load(registerStream)
      const { actor, at, commandId } = command
      const envelope = {
        actor,
        at,
        commandId,
        correlationId: commandId,
        context: { ...command, dayOf: osloDate, register: state, sha256 },
      }
      if (command.to === 'register') {
        const outcome = await register.execute(registerStream, command, envelope)
        return outcome.kind === 'refused' ? outcome.rejection : undefined
      }
      started.add(command.project)
      const outcome = await projects.execute(projectStream(command.project), command, envelope)
      return outcome.kind === 'refused' ? outcome.rejection : undefined
    },
  })
  await Promise.all([projects.close(), register.close()])
  return [...started]
}
