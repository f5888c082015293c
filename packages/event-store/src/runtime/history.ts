import type { Decider, EventMetadata } from '@samstyre/event-sourcing'

/** A stream folded up to one of its events. */
export interface Loaded<State> {
  readonly state: State
  /** -1 without events. */
  readonly revision: number
  /** The latest instant of any event so far, ISO 8601; `undefined` without events. */
  readonly lastAt: string | undefined
}

/** The first and last revision of the events one command led to. */
export interface Answered {
  readonly first: number
  readonly last: number
}

type Evolver<State, Event> = Pick<Decider<State, never, never, Event, unknown>, 'initialState' | 'evolve'>

/** How far apart the states are that are kept for looking back. */
export const keptEvery = 64

/** The state after one more event. */
export function next<State, Event>(
  decider: Evolver<State, Event>,
  before: Loaded<State>,
  event: Event,
  metadata: EventMetadata,
): Loaded<State> {
  const state = decider.evolve(before.state, event, metadata)
  return { state, revision: before.revision + 1, lastAt: later(before.lastAt, metadata.at) }
}

/** The later of two instants. Texts of instants do not sort: `:00Z` comes before `:00.500Z`. */
function later(known: string | undefined, at: string): string {
  return known === undefined || (known !== at && Date.parse(at) > Date.parse(known)) ? at : known
}

/**
 * The durable part of a stream, folded: the newest state, every 64th one before it, and which commands were answered.
 *
 * States share structure, so keeping some of them costs little; what is between two is folded anew from the log.
 */
export class History<State> {
  #current: Loaded<State>
  readonly #kept: Loaded<State>[]
  readonly #answered = new Map<string, Answered>()

  constructor(initialState: State) {
    this.#current = { state: initialState, revision: -1, lastAt: undefined }
    this.#kept = [this.#current]
  }

  get current(): Loaded<State> {
    return this.#current
  }

  add(loaded: Loaded<State>, commandId: string): void {
    const { revision } = loaded
    this.#current = loaded
    if ((revision + 1) % keptEvery === 0) this.#kept.push(loaded)
    const known = this.#answered.get(commandId)
    if (known === undefined) this.#answered.set(commandId, { first: revision, last: revision })
    else if (known.last === revision - 1) this.#answered.set(commandId, { first: known.first, last: revision })
  }

  answerTo(commandId: string): Answered | undefined {
    return this.#answered.get(commandId)
  }

  /** The last kept state at or before a revision. */
  keptAtRevision(revision: number): Loaded<State> {
    return this.#lastKept((kept) => kept.revision <= revision)
  }

  /** The last kept state with no event later than an instant, in milliseconds since 1970. */
  keptAtInstant(instant: number): Loaded<State> {
    return this.#lastKept(({ lastAt }) => lastAt === undefined || Date.parse(lastAt) <= instant)
  }

  /** Binary search: what holds for a kept state holds for every earlier one, and always for the empty stream. */
  #lastKept(holds: (kept: Loaded<State>) => boolean): Loaded<State> {
    let found = 0
    let end = this.#kept.length
    while (end - found > 1) {
      const middle = (found + end) >>> 1
      const kept = this.#kept[middle]
      if (kept !== undefined && holds(kept)) found = middle
      else end = middle
    }
    return this.#kept[found] ?? this.#current
  }
}
