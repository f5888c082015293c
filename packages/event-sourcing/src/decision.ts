/** What a decider answers: new facts, or a refusal that says which rule refused. */
export type Decision<Event, Refusal> = Accepted<Event> | Refused<Refusal>

export interface Accepted<Event> {
  readonly accepted: true
  readonly events: readonly Event[]
}

export interface Refused<Refusal> {
  readonly accepted: false
  readonly rejection: Refusal
}

/** Accepts a command with the facts it leads to. No facts means: it was so already. */
export function accept<Event>(...events: readonly Event[]): Accepted<Event> {
  return { accepted: true, events }
}

/** Refuses a command. A refusal is a value; an exception is a bug or a broken wire. */
export function refuse<Refusal>(rejection: Refusal): Refused<Refusal> {
  return { accepted: false, rejection }
}
