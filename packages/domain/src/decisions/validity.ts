import type { DecisionRule } from '../governance/decision-rule.ts'
import type { BallotChoice, Reason } from './events.ts'
import { isPassed, type Tally, tallyOf } from './majority.ts'
import type { SeatStanding } from './seats.ts'
import { type Voter, votersOf } from './voters.ts'

/**
 * What a vote comes to, computed and explained. DEC-30.
 *
 * `valid`: adopted. `notValid`: cannot be adopted. `pending`: more votes are needed to tell.
 */
export interface Validity {
  readonly status: 'valid' | 'notValid' | 'pending'
  /** No vote that is still missing can change the result. */
  readonly settled: boolean
  /** Everybody entitled has voted. */
  readonly complete: boolean
  readonly quorate: boolean
  readonly yes: number
  readonly no: number
  readonly blank: number
  readonly voters: number
  readonly reasons: readonly Reason[]
}

/**
 * Counts a vote under its rule.
 *
 * @param final true once the time is up: those who have not voted by then count as not taking part
 */
export function validityOf(rule: DecisionRule, seats: readonly SeatStanding[], final: boolean): Validity {
  const going = votersOf(rule, seats, final)
  const awaiting = final ? [] : going.filter(({ choice }) => choice === undefined)
  const needed = quorumOf(rule, going.length)
  const present = going.filter(({ choice, leaning }) => choice !== undefined || leaning !== undefined).length
  const quorate = going.length > 0 && present >= needed
  const settled = awaiting.length === 0 || (quorate && isCertain(rule, going))
  // A result that nobody can change any more is counted as it would be at the deadline.
  const voters = settled ? votersOf(rule, seats, true) : going
  const tally = tallyOf(voters)
  const passed = quorate && isPassed(rule, voters, tally)
  return {
    status: statusOf(settled, passed),
    settled,
    complete: seats.every(({ holder, ballot }) => holder === undefined || ballot !== undefined),
    quorate,
    ...tally,
    voters: voters.length,
    reasons: [
      quorate
        ? { code: 'quorumMet', who: [], count: present, needed }
        : { code: 'quorumMissing', who: [], count: present, needed: Math.max(needed, 1) },
      ...(settled && quorate ? resultReasons(rule, voters, tally, passed) : []),
      ...about(
        'awaiting',
        awaiting.map(({ id }) => id),
      ),
      ...about('votedAgainst', idsOf(voters, 'no')),
      ...about(
        'votedBlank',
        voters.filter(({ choice, split }) => choice === 'blank' && !split).map(({ id }) => id),
      ),
      ...about(
        'partnerSplit',
        voters.filter(({ split }) => split).map(({ id }) => id),
      ),
      ...about(
        'representedByDeputy',
        seats.filter(({ handOver }) => handOver?.deputy !== undefined).map(({ seat }) => seat),
      ),
      ...about(
        'disqualified',
        seats.filter(({ handOver }) => handOver?.cause === 'disqualified').map(({ seat }) => seat),
      ),
    ],
  }
}

function statusOf(settled: boolean, passed: boolean): Validity['status'] {
  if (!settled) return 'pending'
  return passed ? 'valid' : 'notValid'
}

/** The number of voters that must take part. DEC-18. */
function quorumOf({ quorum }: DecisionRule, voters: number): number {
  return Math.ceil((voters * quorum.numerator) / quorum.denominator)
}

/** Certain when the result is the same whether all who are missing vote for, as far as they still can, or against. */
function isCertain(rule: DecisionRule, voters: readonly Voter[]): boolean {
  const [allFor, allAgainst] = (['yes', 'no'] as const).map((wanted) => voters.map((voter) => settled(voter, wanted)))
  return isPassedBy(rule, allFor) === isPassedBy(rule, allAgainst)
}

function isPassedBy(rule: DecisionRule, voters: readonly Voter[] = []): boolean {
  return isPassed(rule, voters, tallyOf(voters))
}

/** A partner with a member who has voted otherwise can come no further than blank. */
function settled(voter: Voter, wanted: 'yes' | 'no'): Voter {
  const { choice, leaning = wanted } = voter
  return choice === undefined ? { ...voter, choice: leaning === wanted ? wanted : 'blank' } : voter
}

function resultReasons(
  rule: DecisionRule,
  voters: readonly Voter[],
  { yes, no, blank }: Tally,
  passed: boolean,
): readonly Reason[] {
  const against = no + (rule.abstention === 'against' ? blank : 0)
  if (yes === 0) return [{ code: 'noVotesFor', who: [] }]
  if (rule.majority.kind === 'unanimous') {
    return [
      {
        code: passed ? 'unanimous' : 'notUnanimous',
        who: voters.filter(({ choice }) => countsAgainst(rule, choice)).map(({ id }) => id),
        count: yes,
        needed: yes + against,
      },
    ]
  }
  if (rule.majority.kind === 'simple' && yes === against) {
    return [
      passed
        ? { code: 'castingVote', who: voters.filter(({ leads }) => leads).map(({ id }) => id), count: yes }
        : { code: 'tied', who: [], count: yes },
    ]
  }
  const needed =
    rule.majority.kind === 'simple'
      ? Math.floor((yes + against) / 2) + 1
      : Math.ceil(((yes + against) * rule.majority.numerator) / rule.majority.denominator)
  return [{ code: passed ? 'majorityMet' : 'majorityMissing', who: [], count: yes, needed }]
}

function countsAgainst({ abstention }: DecisionRule, choice: BallotChoice | undefined): boolean {
  return choice === 'no' || (choice === 'blank' && abstention === 'against')
}

function idsOf(voters: readonly Voter[], choice: 'yes' | 'no'): readonly string[] {
  return voters.filter((voter) => voter.choice === choice).map(({ id }) => id)
}

function about(code: Reason['code'], who: readonly string[]): readonly Reason[] {
  return who.length === 0 ? [] : [{ code, who, count: who.length }]
}
