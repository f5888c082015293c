import type { BallotChoice } from '../../src/decisions/events.ts'
import type { SeatStanding } from '../../src/decisions/seats.ts'
import type { DecisionRule } from '../../src/governance/decision-rule.ts'
import type { Role } from '../../src/vocabulary.ts'

const choices: Readonly<Record<string, BallotChoice>> = { '+': 'yes', '-': 'no', o: 'blank' }

/**
 * Seats as they stand in a vote, in a line such as `a:+ a:- b:o c:. d:x`.
 *
 * Each word is one seat: its partner, and what came of it. `+` for, `-` against, `o` blank, `.` not voted,
 * `x` empty because its member is disqualified, `d+` for by a deputy, `D+` for by the deputy of a disqualified member.
 * A seat written in capitals, `A:+`, is the leader's.
 */
export function seats(line: string): readonly SeatStanding[] {
  return line
    .split(' ')
    .filter((word) => word !== '')
    .map(seatStanding)
}

function seatStanding(word: string, place: number): SeatStanding {
  const [partner = '', said = ''] = word.split(':')
  const seat = `${partner.toLowerCase()}${place + 1}`
  const role: Role = partner === partner.toUpperCase() ? 'steeringLeader' : 'steeringMember'
  const about = { seat, person: `member-${seat}`, role, partner: partner.toLowerCase() }
  if (said === 'x') return { ...about, handOver: { cause: 'disqualified' } }
  const deputy = `deputy-${seat}`
  const cause = said.startsWith('D') ? 'disqualified' : 'absent'
  const inOtherHands = said.toLowerCase().startsWith('d')
  const holder = inOtherHands ? deputy : about.person
  const choice = choices[said.at(-1) ?? '']
  return {
    ...about,
    holder,
    ...(inOtherHands ? { handOver: { cause, deputy } } : {}),
    ...(choice === undefined ? {} : { ballot: { seat, person: holder, asDeputy: inOtherHands, choice, at: '' } }),
  }
}

/** A rule of one vote for each seat, half of them taking part, more for than against; changed where said. */
export function rule(changes: Partial<DecisionRule> = {}): DecisionRule {
  return {
    voters: 'members',
    quorum: { numerator: 1, denominator: 2 },
    majority: { kind: 'simple' },
    castingVote: false,
    abstention: 'leftOut',
    ...changes,
  }
}

export const partners = { voters: 'partners' } as const
export const unanimous = { majority: { kind: 'unanimous' } } as const
export const twoThirds = { majority: { kind: 'qualified', numerator: 2, denominator: 3 } } as const
export const blanksCountAgainst = { abstention: 'against' } as const
export const castingVote = { castingVote: true } as const
/** All must take part. */
export const everybody = { quorum: { numerator: 1, denominator: 1 } } as const
