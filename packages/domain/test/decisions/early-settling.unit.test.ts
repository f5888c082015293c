import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SeatStanding } from '../../src/decisions/seats.ts'
import { validityOf } from '../../src/decisions/validity.ts'
import type { DecisionRule } from '../../src/governance/decision-rule.ts'
import { rule, seats } from '../story/ballots.ts'

const anyRule = fc
  .record({
    voters: fc.constantFrom('members' as const, 'partners' as const),
    quorum: fc.constantFrom([1, 3], [1, 2], [2, 3], [1, 1]),
    majority: fc.constantFrom<DecisionRule['majority']>(
      { kind: 'simple' },
      { kind: 'unanimous' },
      { kind: 'qualified', numerator: 2, denominator: 3 },
    ),
    castingVote: fc.boolean(),
    abstention: fc.constantFrom('leftOut' as const, 'against' as const),
  })
  .map(({ quorum: [numerator = 1, denominator = 1], ...rest }) => rule({ ...rest, quorum: { numerator, denominator } }))

const anySeats = fc
  .array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('+', '-', 'o', '.', '.', 'x')), { maxLength: 5 })
  .map((words) => seats(words.map(([partner, said], place) => `${place === 0 ? 'A' : partner}:${said}`).join(' ')))

/** Every way the seats that have not voted may still vote, or not vote at all. */
function endings(standing: readonly SeatStanding[]): readonly (readonly SeatStanding[])[] {
  const [first, ...rest] = standing
  if (first === undefined) return [[]]
  const { holder, seat } = first
  const ways =
    holder === undefined || first.ballot !== undefined
      ? [first]
      : [
          first,
          ...(['yes', 'no', 'blank'] as const).map((choice) => ({
            ...first,
            ballot: { seat, person: holder, asDeputy: false, choice, at: '' },
          })),
        ]
  return endings(rest).flatMap((others) => ways.map((way) => [way, ...others]))
}

function resultAtDeadline(by: DecisionRule, standing: readonly SeatStanding[]): string {
  const { quorate, status } = validityOf(by, standing, true)
  return quorate ? status : 'lapsed'
}

describe('closing a vote early', () => {
  it('[DEC-49] is possible exactly when no missing vote can change the result', () => {
    let settled = 0
    fc.assert(
      fc.property(anyRule, anySeats, (by, standing) => {
        const now = validityOf(by, standing, false)
        const results = new Set(endings(standing).map((ending) => resultAtDeadline(by, ending)))
        expect(now.settled).toBe(results.size === 1)
        if (now.settled) {
          settled += 1
          expect(results).toEqual(new Set([now.quorate ? now.status : 'lapsed']))
        } else expect(now.status).toBe('pending')
      }),
      { numRuns: 400 },
    )
    expect(settled).toBeGreaterThan(40)
  })

  it('[DEC-19] a vote that turns from against to blank, or from blank to for, never harms a proposal', () => {
    const better = { no: 'blank', blank: 'yes', yes: 'yes' } as const
    fc.assert(
      fc.property(anyRule, anySeats, fc.nat({ max: 4 }), (by, standing, place) => {
        const improved = standing.map((seat, at) =>
          at === place && seat.ballot !== undefined
            ? { ...seat, ballot: { ...seat.ballot, choice: better[seat.ballot.choice] } }
            : seat,
        )
        if (resultAtDeadline(by, standing) === 'valid') expect(resultAtDeadline(by, improved)).toBe('valid')
      }),
      { numRuns: 400 },
    )
  })
})
