import type { DecisionRule } from '../governance/decision-rule.ts'
import type { ProposalResult, Reason } from './events.ts'
import { chairOf, isPassed, type Tally, tallyOf } from './majority.ts'
import { isQuorate, quorumOf } from './quorum.ts'
import { about, resultReasons, votesReasons } from './result-reasons.ts'
import { isEmpty, type SeatStanding } from './seats.ts'
import { agrees, isCertain } from './settling.ts'
import { type Voter, votersOf } from './voters.ts'

/**
 * What a vote comes to, computed and explained. DEC-30.
 *
 * `valid`: adopted. `notValid`: cannot be adopted. `pending`: more votes are needed to tell.
 */
export interface Validity extends Tally {
  readonly status: 'valid' | 'notValid' | 'pending'
  /** What it is closed with once it is settled. */
  readonly result?: ProposalResult
  /** No vote that is still missing can change the result. */
  readonly settled: boolean
  /** Nobody is left who can still vote. DEC-49. */
  readonly complete: boolean
  readonly quorate: boolean
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
  const quorum = quorumOf(rule, seats, going)
  const quorate = isQuorate(quorum)
  // A partner of whom one has voted takes part already.
  const coming = awaiting.filter(({ leaning }) => leaning === undefined).length
  // Where partners vote, nobody may be awaited though a leader who has not voted may still settle a tie.
  const allIn = final || seats.every((seat) => isEmpty(seat) || seat.ballot !== undefined)
  const settled = allIn || isSettled(rule, seats, quorate, quorum.needed > quorum.present + coming)
  // A result that nobody can change any more is counted as it would be at the deadline.
  const voters = settled ? votersOf(rule, seats, true) : going
  const tally = tallyOf(voters)
  const chair = chairOf(seats)
  const passed = quorate && isPassed(rule, voters, tally, chair?.ballot?.choice) && isAgreedInWriting(rule, seats)
  return {
    status: statusOf(settled, passed),
    ...(settled ? { result: resultOf(rule, quorate, passed) } : {}),
    settled,
    complete: seats.every(canNoLongerVote),
    quorate,
    ...tally,
    voters: voters.length,
    reasons: [
      { code: quorate ? 'quorumMet' : 'quorumMissing', who: [], count: quorum.present, needed: quorum.needed },
      ...(settled && quorate ? resultReasons(rule, voters, tally, passed, chair) : []),
      ...inWritingReasons(rule, seats),
      ...about('awaiting', idsOf(awaiting)),
      ...votesReasons(rule, voters, seats),
    ],
  }
}

/** As `validityOf`, for a vote that has to pass under further rules as well. DEC-50. */
export function validityUnder(
  rules: readonly [DecisionRule, ...(readonly DecisionRule[])],
  seats: readonly SeatStanding[],
  final: boolean,
): Validity {
  const [rule, ...others] = rules
  const own = validityOf(rule, seats, final)
  const further = others.map((other) => validityOf(other, seats, final))
  const all = [own, ...further]
  // The first rule that it does not pass under says what comes of it; as long as one before is open, so is that.
  const deciding = all.find(({ status }) => status !== 'valid')
  const settled = deciding?.settled ?? true
  const result = deciding === undefined ? own.result : deciding.result
  return {
    ...own,
    settled,
    status: deciding?.status ?? 'valid',
    ...(settled && result !== undefined ? { result } : {}),
    quorate: all.every(({ quorate }) => quorate),
    reasons: [...own.reasons, ...further.flatMap(furtherReasons)],
  }
}

/** How the vote comes out under a rule that comes in place of the one it is taken under. */
function furtherReasons({ settled, status, yes, voters }: Validity): readonly Reason[] {
  if (!settled) return []
  return [
    { code: status === 'valid' ? 'passesUnderNewRule' : 'failsUnderNewRule', who: [], count: yes, needed: voters },
  ]
}

function statusOf(settled: boolean, passed: boolean): Validity['status'] {
  if (!settled) return 'pending'
  return passed ? 'valid' : 'notValid'
}

function isSettled(
  rule: DecisionRule,
  seats: readonly SeatStanding[],
  quorate: boolean,
  isQuorumLost: boolean,
): boolean {
  if (isQuorumLost) return true
  return (quorate || rule.inWriting === 'allAgree') && isCertain(rule, seats)
}

/** Without a quorum, or without everybody's consent to decide in writing, there is no decision at all. */
function resultOf(rule: DecisionRule, quorate: boolean, passed: boolean): ProposalResult {
  if (passed) return 'adopted'
  return quorate && rule.inWriting !== 'allAgree' ? 'notAdopted' : 'lapsed'
}

/** DEC-41: every seat that has a vote says yes, to the proposal and to deciding in writing. */
function isAgreedInWriting(rule: DecisionRule, seats: readonly SeatStanding[]): boolean {
  return rule.inWriting !== 'allAgree' || notAgreed(seats).length === 0
}

function notAgreed(seats: readonly SeatStanding[]): readonly SeatStanding[] {
  return seats.filter((seat) => !isEmpty(seat) && (seat.ballot === undefined || !agrees(seat.ballot)))
}

function inWritingReasons(rule: DecisionRule, seats: readonly SeatStanding[]): readonly Reason[] {
  if (rule.inWriting !== 'allAgree') return []
  const refusing = notAgreed(seats).filter(({ ballot }) => ballot !== undefined)
  return about(
    'inWritingNotAgreed',
    refusing.map(({ seat }) => seat),
  )
}

function canNoLongerVote(seat: SeatStanding): boolean {
  return isEmpty(seat) || seat.ballot !== undefined || (seat.holder === undefined && seat.expected !== true)
}

function idsOf(voters: readonly Voter[]): readonly string[] {
  return voters.map(({ id }) => id)
}
