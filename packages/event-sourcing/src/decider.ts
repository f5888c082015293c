import type { Decision } from './decision.ts'

/**
 * The three functions everything rests on.
 *
 * `decide` may refuse but never changes anything; `evolve` never refuses: it accepts every event in every state.
 * Neither reaches a clock, a random source or the outside: what they need comes in the command's context.
 */
export interface Decider<State, Command, Context, Event, Refusal> {
  readonly initialState: State
  decide(state: State, command: Command, context: Context): Decision<Event, Refusal>
  evolve(state: State, event: Event, metadata: EvolveMetadata): State
}

/** The part of an event's metadata that state may depend on. */
export interface EvolveMetadata {
  readonly actor: string
  readonly onBehalfOf?: string
  readonly at: string
}

/** One event together with what `evolve` may know about it. */
export interface Happened<Event> {
  readonly event: Event
  readonly metadata: EvolveMetadata
}

/** The state after these events, in their order. */
export function fold<State, Event>(
  decider: Pick<Decider<State, never, never, Event, unknown>, 'evolve'>,
  from: State,
  history: Iterable<Happened<Event>>,
): State {
  let state = from
  for (const { event, metadata } of history) state = decider.evolve(state, event, metadata)
  return state
}
