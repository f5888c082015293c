import type { DecisionRule } from '../governance/decision-rule.ts'
import type { BallotChoice, Reason } from './events.ts'
import { againstIn, type Tally } from './majority.ts'
import { isEmpty, type SeatStanding } from './seats.ts'
import type { Voter } from './voters.ts'

/** Why a vote came out as it did under its rule. */
export function resultReasons(
  rule: DecisionRule,
  voters: readonly Voter[],
  tally: Tally,
  passed: boolean,
  chair: SeatStanding | undefined,
): readonly Reason[] {
  const { yes } = tally
  const against = againstIn(rule, tally)
  if (yes === 0) return [{ code: 'noVotesFor', who: [] }]
  switch (rule.majority.kind) {
    case 'all': {
      const others = idsOf(voters.filter(({ choice }) => choice !== 'yes'))
      return [
        { code: others.length === 0 ? 'allAgreed' : 'notAllAgreed', who: others, count: yes, needed: voters.length },
      ]
    }
    case 'unanimous': {
      const others = idsOf(voters.filter(({ choice }) => countsAgainst(rule, choice)))
      return [{ code: against === 0 ? 'unanimous' : 'notUnanimous', who: others, count: yes, needed: yes + against }]
    }
    case 'qualified': {
      const { numerator, denominator } = rule.majority
      const needed = Math.ceil(((yes + against) * numerator) / denominator)
      return [{ code: yes >= needed ? 'majorityMet' : 'majorityMissing', who: [], count: yes, needed }]
    }
    case 'simple': {
      if (yes === against) return [tieReason(rule, voters, yes, passed, chair)]
      const needed = Math.floor((yes + against) / 2) + 1
      return [{ code: yes > against ? 'majorityMet' : 'majorityMissing', who: [], count: yes, needed }]
    }
    default:
      return rule.majority satisfies never
  }
}

/**
 * What came of a tie, truthfully: whether somebody may settle it, who did, and how. DEC-36. Under a stored rule that
 * names no chair a tie that the leader has not settled is only called one, as it always was. DEC-21.
 */
function tieReason(
  rule: DecisionRule,
  voters: readonly Voter[],
  count: number,
  passed: boolean,
  chair: SeatStanding | undefined,
): Reason {
  const tied: Reason = { code: 'tied', who: [], count }
  if (!rule.castingVote) return tied
  if (rule.castingVoteOf === undefined) {
    return passed ? { code: 'castingVote', who: idsOf(voters.filter(({ leads }) => leads)), count } : tied
  }
  if (chair === undefined) return { code: 'tieWithoutChair', who: [], count }
  return { code: chair.ballot?.choice === 'yes' ? 'chairSettled' : 'chairAgainst', who: [chair.seat], count }
}

/** Who voted how, from which hands. */
export function votesReasons(
  rule: DecisionRule,
  voters: readonly Voter[],
  seats: readonly SeatStanding[],
): readonly Reason[] {
  const split = idsOf(voters.filter((voter) => voter.split))
  const seatsWhere = (holds: (seat: SeatStanding) => boolean) => seats.filter(holds).map(({ seat }) => seat)
  return [
    ...about('votedAgainst', idsOf(voters.filter((voter) => voter.choice === 'no' && !voter.split))),
    ...about('votedBlank', idsOf(voters.filter((voter) => voter.choice === 'blank' && !voter.split))),
    ...about(rule.splitPartner === 'against' ? 'splitAgainst' : 'partnerSplit', split),
    ...about(
      'representedByDeputy',
      seatsWhere(({ handOver }) => handOver?.deputy !== undefined),
    ),
    ...about(
      'disqualified',
      seatsWhere(({ handOver }) => handOver?.cause === 'disqualified'),
    ),
    ...about(
      'vacantSeat',
      seatsWhere((seat) => seat.person === undefined && seat.holder === undefined && !isEmpty(seat)),
    ),
    ...about(
      'objectionUpheld',
      seatsWhere(({ handOver }) => handOver?.objection !== undefined),
    ),
  ]
}

export function about(code: Reason['code'], who: readonly string[]): readonly Reason[] {
  return who.length === 0 ? [] : [{ code, who, count: who.length }]
}

function countsAgainst({ abstention }: DecisionRule, choice: BallotChoice | undefined): boolean {
  return choice === 'no' || (choice === 'blank' && abstention === 'against')
}

function idsOf(voters: readonly Voter[]): readonly string[] {
  return voters.map(({ id }) => id)
}
