import type { Decider } from '@samstyre/event-sourcing'
import { type EventStore, EventStoreError, type RecordedEvent } from '../port.ts'
import type { EventCodec } from './codec.ts'
import { type History, keptEvery, type Loaded, next } from './history.ts'

/** What is needed to turn a stream of the log into states. */
export interface Folding<State, Event> {
  readonly store: EventStore
  readonly codec: EventCodec<Event>
  readonly decider: Pick<Decider<State, never, never, Event, unknown>, 'initialState' | 'evolve'>
}

/**
 * Folds what the log holds beyond a history into it.
 *
 * @throws {EventStoreError} `corrupt` when the log does not give every event of the stream.
 */
export async function foldTail<State, Event>(
  { store, codec, decider }: Folding<State, Event>,
  stream: string,
  history: History<State>,
): Promise<void> {
  for await (const recorded of store.readStream(stream, { from: history.current.revision + 1 })) {
    requireNext(history.current, recorded)
    const { event, metadata } = codec.decode(recorded)
    history.add(next(decider, history.current, event, metadata), metadata.commandId)
  }
}

/**
 * The state as it was: after a revision, or with everything before the first event that is later than an instant.
 *
 * Reads at most 64 events. A revision or an instant beyond the end gives the newest state.
 *
 * @throws {RangeError} for a text that is no instant, or a revision that is no whole number from -1.
 * @throws {EventStoreError} `corrupt` when the log does not give every event of the stream any more.
 */
export async function foldUpTo<State, Event>(
  folding: Folding<State, Event>,
  stream: string,
  history: History<State>,
  moment: number | string,
): Promise<Loaded<State>> {
  if (typeof moment === 'number') {
    if (!Number.isSafeInteger(moment) || moment < -1) throw new RangeError(`${moment} is no revision`)
    if (moment >= history.current.revision) return history.current
    const kept = history.keptAtRevision(moment)
    return await foldOn(folding, stream, kept, { limit: moment - kept.revision, until: Number.POSITIVE_INFINITY })
  }
  const until = Date.parse(moment)
  if (Number.isNaN(until)) throw new RangeError(`${moment} is no instant`)
  const kept = history.keptAtInstant(until)
  const limit = Math.min(keptEvery, history.current.revision - kept.revision)
  return await foldOn(folding, stream, kept, { limit, until })
}

async function foldOn<State, Event>(
  { store, codec, decider }: Folding<State, Event>,
  stream: string,
  kept: Loaded<State>,
  { limit, until }: { readonly limit: number; readonly until: number },
): Promise<Loaded<State>> {
  let loaded = kept
  if (limit === 0) return loaded
  for await (const recorded of store.readStream(stream, { from: kept.revision + 1, limit })) {
    requireNext(loaded, recorded)
    const { event, metadata } = codec.decode(recorded)
    if (Date.parse(metadata.at) > until) break
    loaded = next(decider, loaded, event, metadata)
  }
  return loaded
}

/**
 * An event that is not given was truncated or is none of the product's, and nobody can tell which: a state without it is
 * never decided on.
 */
function requireNext(before: Loaded<unknown>, { stream, revision }: RecordedEvent): void {
  const first = before.revision + 1
  if (revision === first) return
  const missing = revision - first === 1 ? `event ${first}` : `the events ${first} to ${revision - 1}`
  const cause = `the log does not give ${missing}, which another program truncated or wrote`
  const remedy = 'Take the truncation back, or restore the log from a backup.'
  throw new EventStoreError('corrupt', `The stream ${stream} is not whole: ${cause}. ${remedy}`)
}
