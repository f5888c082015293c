import type { Decider, Happened } from './decider.ts'
import { fold } from './decider.ts'
import type { Decision } from './decision.ts'

/**
 * Given these facts, when this command comes, then these facts follow - or this refusal.
 *
 * The specification compares by structure and throws an error that shows both sides, so any test runner can use it.
 */
export function specify<State, Command, Context, Event, Refusal>(
  decider: Decider<State, Command, Context, Event, Refusal>,
): { given(...history: readonly Happened<Event>[]): Given<State, Command, Context, Event, Refusal> } {
  return {
    given(...history) {
      const state = fold(decider, decider.initialState, history)
      return {
        state,
        when: (command, context) => outcome(decider.decide(state, command, context)),
      }
    },
  }
}

export interface Given<State, Command, Context, Event, Refusal> {
  readonly state: State
  when(command: Command, context: Context): Outcome<Event, Refusal>
}

export interface Outcome<Event, Refusal> {
  readonly decision: Decision<Event, Refusal>
  /** Passes when the command was accepted with exactly these facts; returns them. */
  thenFacts(...expected: readonly Event[]): readonly Event[]
  /** Passes when the command was refused and every field given here is equal. */
  thenRefused(expected: Partial<Refusal>): Refusal
}

function outcome<Event, Refusal>(decision: Decision<Event, Refusal>): Outcome<Event, Refusal> {
  return {
    decision,
    thenFacts(...expected) {
      if (!decision.accepted) throw new SpecificationError('the command was refused', expected, decision.rejection)
      if (!same(decision.events, expected))
        throw new SpecificationError('other facts followed', expected, decision.events)
      return decision.events
    },
    thenRefused(expected) {
      if (decision.accepted) throw new SpecificationError('the command was accepted', expected, decision.events)
      const { rejection } = decision
      for (const [field, value] of Object.entries(expected)) {
        if (!same(Reflect.get(Object(rejection), field), value)) {
          throw new SpecificationError('it was refused otherwise', expected, rejection)
        }
      }
      return rejection
    },
  }
}

/** Says what a specification expected and what came instead. */
export class SpecificationError extends Error {
  override readonly name = 'SpecificationError'
  readonly expected: unknown
  readonly actual: unknown

  constructor(what: string, expected: unknown, actual: unknown) {
    super(`${what}\nexpected: ${print(expected)}\ncame: ${print(actual)}`)
    this.expected = expected
    this.actual = actual
  }
}

function print(value: unknown): string {
  return JSON.stringify(value, undefined, 2)
}

/** Equal by structure, whatever the order of the fields. Absent and `undefined` are the same. */
function same(left: unknown, right: unknown): boolean {
  if (Object.is(left, right)) return true
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) return false
  if (Array.isArray(left) !== Array.isArray(right)) return false
  const names = new Set([...Object.keys(left), ...Object.keys(right)])
  return [...names].every((name) => same(Reflect.get(left, name), Reflect.get(right, name)))
}
