import type { DomainEvent } from '@samstyre/event-sourcing'
import type { CommandOutcome, CommandRuntime } from '@samstyre/event-store'
import { failureCode } from './watched-store.ts'

/** What is told of every command. It must not throw, and must not hold anything up. */
export interface CommandWatcher {
  /** A command begins; the answered function is called once with how it went. */
  begins(command: WatchedCommand): (ended: CommandEnd) => void
}

export interface WatchedCommand {
  readonly name: string
  readonly stream: string
  readonly commandId: string
  readonly correlationId: string
}

/** `repeated`: it had been accepted before. `conflict`: the sender expected another revision. */
export type CommandEnd =
  | { readonly outcome: 'accepted' | 'repeated' | 'conflict'; readonly revision: number }
  | { readonly outcome: 'refused'; readonly revision: number; readonly code: string }
  | { readonly outcome: 'failed'; readonly code: string }

/** The same runtime, watched from outside. */
export function watchedRuntime<
  State,
  Command extends { readonly name: string },
  Context,
  Event extends DomainEvent,
  Refusal extends { readonly code: string },
>(
  runtime: CommandRuntime<State, Command, Context, Event, Refusal>,
  watchers: readonly CommandWatcher[],
): CommandRuntime<State, Command, Context, Event, Refusal> {
  if (watchers.length === 0) return runtime
  return {
    async execute(stream, command, envelope) {
      const { commandId, correlationId } = envelope
      const watched = { name: command.name, stream, commandId, correlationId }
      const ends = watchers.map((watcher) => watcher.begins(watched))
      try {
        const outcome = await runtime.execute(stream, command, envelope)
        const ended = endOf(outcome)
        for (const end of ends) end(ended)
        return outcome
      } catch (error) {
        for (const end of ends) end({ outcome: 'failed', code: failureCode(error) })
        throw error
      }
    },
    load: (...call) => runtime.load(...call),
    stateAt: (...call) => runtime.stateAt(...call),
    catchUp: (...call) => runtime.catchUp(...call),
    notice: (...call) => runtime.notice(...call),
    events: (...call) => runtime.events(...call),
    get cache() {
      return runtime.cache
    },
    close: () => runtime.close(),
  }
}

function endOf(outcome: CommandOutcome<{ readonly code: string }>): CommandEnd {
  switch (outcome.kind) {
    case 'accepted':
      return { outcome: outcome.repeated ? 'repeated' : 'accepted', revision: outcome.revision }
    case 'refused':
      return { outcome: 'refused', revision: outcome.revision, code: outcome.rejection.code }
    case 'id-taken':
      return { outcome: 'refused', revision: outcome.revision, code: 'commandIdTaken' }
    case 'version-conflict':
      return { outcome: 'conflict', revision: outcome.currentRevision }
    default:
      return outcome satisfies never
  }
}
