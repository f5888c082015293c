import { check } from '@samstyre/event-sourcing'
import { describe, expect, it } from 'vitest'
import type { SeatStanding } from '../../src/decisions/queries.ts'
import { validityOf } from '../../src/decisions/validity.ts'
import { type DecisionRule, decisionRuleSchema } from '../../src/governance/decision-rule.ts'
import { isPossible } from '../../src/governance/queries.ts'
import { seats } from '../story/ballots.ts'

type Fraction = DecisionRule['quorum']

/** Who settles a tie and how a split partner counts are left out: nobody differs here. */
const sayings = {
  voters: ['members', 'partners'],
  quorumReach: [undefined, 'atLeast', 'moreThan'],
  quorumBase: [undefined, 'allSeats', 'seatsThatMayVote', 'votesCast'],
  castingVote: [false],
  abstention: ['leftOut', 'against', 'notAllowed'],
  inWriting: ['allowed', 'allAgree'],
} as const

const fractions: readonly Fraction[] = [
  { numerator: 1, denominator: 2 },
  { numerator: 2, denominator: 3 },
  { numerator: 3, denominator: 3 },
  { numerator: 4, denominator: 3 },
]

/** A smaller one can be met, and is refused because it lets fewer decide than a simple majority does. */
function isMoreThanHalf({ numerator, denominator }: Fraction): boolean {
  return numerator * 2 > denominator
}

const majorities: readonly DecisionRule['majority'][] = [
  { kind: 'simple' },
  { kind: 'unanimous' },
  { kind: 'all' },
  ...fractions.filter(isMoreThanHalf).map((fraction) => ({ kind: 'qualified' as const, ...fraction })),
]

/** Every combination of what a rule may say, with small fractions. */
function everyRule(): readonly DecisionRule[] {
  const parts: Readonly<Record<string, readonly unknown[]>> = { ...sayings, quorum: fractions, majority: majorities }
  const rules = Object.entries(parts).reduce<readonly object[]>(
    (known, [field, values]) =>
      known.flatMap((rule) => values.map((value) => (value === undefined ? rule : { ...rule, [field]: value }))),
    [{}],
  )
  return rules.flatMap((rule) => {
    const checked = check(decisionRuleSchema, rule)
    return checked.fits ? [checked.value] : []
  })
}

/** Bodies of one to six in which everybody has said yes, also to deciding in writing: nothing is better for a proposal. */
const bodies: readonly (readonly SeatStanding[])[] = ['A:+', 'A:+ b:+', 'A:+ a:+ b:+ b:+ c:+ c:+'].map((line) =>
  seats(line).map((seat) => ({ ...seat, ...(seat.ballot && { ballot: { ...seat.ballot, inWriting: true } }) })),
)

describe('a rule of decision', () => {
  it('[GOV-25] is possible exactly when some body that wholly agrees can adopt something by it', () => {
    const rules = everyRule()
    const met = new Set(rules.filter((rule) => bodies.some((body) => validityOf(rule, body, true).status === 'valid')))
    expect(rules.find((rule) => met.has(rule) !== isPossible({ gate: rule, ordinary: rule }))).toBeUndefined()
    expect(met.size).toBeGreaterThan(500)
    expect(rules.length - met.size).toBeGreaterThan(500)
  })
})
