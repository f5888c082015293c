import { randomUUID } from 'node:crypto'
import type { CommandContext, ProjectEvent, ProjectRequest, ProjectState, Rejection } from '@samstyre/domain'
import { type CommandRuntime, createCommandRuntime, createJsonCodec, type EventStore } from '@samstyre/event-store'
import { projectDecider } from './project.ts'

export type ProjectRuntime = CommandRuntime<ProjectState, ProjectRequest, CommandContext, ProjectEvent, Rejection>

/** The command runtime of projects as the gateway wires it, with nothing loaded. */
export function projectRuntime(store: EventStore): ProjectRuntime {
  return createCommandRuntime({
    store,
    decider: projectDecider,
    codec: createJsonCodec<ProjectEvent>(),
    newId: randomUUID,
    cache: { maxInstances: 2000, maxEvents: 1_000_000 },
  })
}
