import { type ProjectState, type RegisterState, registerDecider } from '@samstyre/domain'
import type { EventStore } from '@samstyre/event-store'
import { projectCodec, projectDecider, registerCodec } from './domain.ts'
import { registerStream } from './streams.ts'

/** A stream folded up to a moment. */
export interface Folded {
  readonly state: ProjectState
  /** The last revision folded, -1 without events. */
  readonly revision: number
  /** When the last event folded happened. */
  readonly at: string | undefined
  /** The last revision there is. */
  readonly last: number
}

/** The last revision to fold, or the instant in milliseconds after which events are left out. */
export type Until = { readonly revision: number } | { readonly instant: number }

/** A project's state, up to its newest fact or an earlier moment. */
export async function foldProject(store: EventStore, stream: string, until?: Until): Promise<Folded> {
  let folded: Folded = { state: projectDecider.initialState, revision: -1, at: undefined, last: -1 }
  let passed = false
  for await (const recorded of store.readStream(stream)) {
    const { event, metadata } = projectCodec.decode(recorded)
    const { revision } = recorded
    passed ||= until !== undefined && isBeyond(until, revision, metadata.at)
    folded = passed
      ? { ...folded, last: revision }
      : { state: projectDecider.evolve(folded.state, event, metadata), revision, at: metadata.at, last: revision }
  }
  return folded
}

/** People and organisations as they stand now. A type that only a newer version knows is an error, or passed over, as the codec has it. */
export async function foldRegister(store: EventStore, codec = registerCodec): Promise<RegisterState> {
  let state = registerDecider.initialState
  for await (const recorded of store.readStream(registerStream)) {
    const { event, metadata } = codec.decode(recorded)
    state = registerDecider.evolve(state, event, metadata)
  }
  return state
}

function isBeyond(until: Until, revision: number, at: string): boolean {
  return 'revision' in until ? revision > until.revision : Date.parse(at) > until.instant
}
