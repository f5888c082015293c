import type { BallotChoice, ProposalResult } from '../../src/decisions/events.ts'
import type { DecisionRule } from '../../src/governance/decision-rule.ts'
import type { Role } from '../../src/vocabulary.ts'

/*
 * Votes counted a second time, from what SPEC.md says and nothing else: as slow and as plain as can be. Only types come
 * from the engine, so that the two can agree by being right alone.
 */

/** A seat when the vote is counted. */
export interface PlainSeat {
  readonly seat: string
  readonly partner: string
  readonly role: Role
  /** Its member is disqualified and nobody has stepped in: it has no vote in the case. */
  readonly empty: boolean
  /** The ballot that counts; none from a seat that was silent or vacant. */
  readonly ballot?: PlainBallot
}

export interface PlainBallot {
  readonly choice: BallotChoice
  readonly byDeputy: boolean
  readonly inWriting: boolean
}

export interface PlainCount {
  readonly result: ProposalResult
  readonly yes: number
  readonly no: number
  readonly blank: number
}

/** What a vote comes to at its deadline, with the voters for and against under its first rule. DEC-50. */
export function plainCount(rules: readonly DecisionRule[], seats: readonly PlainSeat[]): PlainCount {
  const [rule] = rules
  if (rule === undefined) throw new Error('A vote has a rule.')
  const words = votersOf(rule, seats).map((voter) => wordOf(rule, voter))
  const results = rules.map((each) => resultUnder(each, seats))
  const failed = results.find((result) => result !== 'adopted')
  return { result: failed ?? 'adopted', yes: times('yes', words), no: times('no', words), blank: times('blank', words) }
}

function resultUnder(rule: DecisionRule, seats: readonly PlainSeat[]): ProposalResult {
  const words = votersOf(rule, seats).map((voter) => wordOf(rule, voter))
  if (!isQuorate(rule, words)) return 'lapsed'
  // DEC-41
  if (rule.inWriting === 'allAgree') {
    const agree = seats.every(({ empty, ballot }) => empty || (ballot?.choice === 'yes' && ballot.inWriting))
    return agree ? 'adopted' : 'lapsed'
  }
  return isCarried(rule, words, castingVote(rule, seats)) ? 'adopted' : 'notAdopted'
}

/** DEC-18, DEC-39 */
function isQuorate({ quorum, quorumBase, quorumReach }: DecisionRule, words: readonly Word[]): boolean {
  const present = words.length - times('silent', words) - times('no vote', words)
  const base = {
    allSeats: words.length,
    seatsThatMayVote: words.length - times('no vote', words),
    votesCast: present,
  }
  const wanted = (base[quorumBase ?? 'seatsThatMayVote'] * quorum.numerator) / quorum.denominator
  return present > 0 && (quorumReach === 'moreThan' ? present > wanted : present >= wanted)
}

/** DEC-19, DEC-20, DEC-37 */
function isCarried(rule: DecisionRule, words: readonly Word[], castingBallot: string | undefined): boolean {
  const yes = times('yes', words)
  const against = times('no', words) + (rule.abstention === 'against' ? times('blank', words) : 0)
  if (yes === 0) return false
  const { majority } = rule
  switch (majority.kind) {
    case 'all':
      return yes === words.length - times('no vote', words)
    case 'unanimous':
      return against === 0
    case 'qualified':
      return yes / (yes + against) >= majority.numerator / majority.denominator
    case 'simple':
      return yes > against || (yes === against && rule.castingVote && castingBallot === 'yes')
    default:
      return majority satisfies never
  }
}

/** Each seat by itself, or the seats of each partner together. */
function votersOf({ voters }: DecisionRule, seats: readonly PlainSeat[]): readonly (readonly PlainSeat[])[] {
  if (voters === 'members') return seats.map((seat) => [seat])
  const partners = [...new Set(seats.map(({ partner }) => partner))]
  return partners.map((partner) => seats.filter((seat) => seat.partner === partner))
}

type Word = BallotChoice | 'silent' | 'no vote'

/** What a voter says. DEC-22, DEC-38. */
function wordOf(rule: DecisionRule, voter: readonly PlainSeat[]): Word {
  if (voter.every(({ empty }) => empty)) return 'no vote'
  const said = [...new Set(voter.flatMap(({ ballot }) => (ballot === undefined ? [] : [ballot.choice])))]
  if (said.length > 1) return rule.splitPartner === 'against' ? 'no' : 'blank'
  return said[0] ?? 'silent'
}

/** The ballot that settles a tie. DEC-21 for a stored rule that does not say whose, DEC-36 for the chair's. */
function castingVote(rule: DecisionRule, seats: readonly PlainSeat[]): string | undefined {
  const leader = seats.find(({ role }) => role === 'steeringLeader')
  if (rule.castingVoteOf === 'chair') {
    const deputyLeader = seats.find(({ role }) => role === 'steeringDeputyLeader')
    const own = [leader, deputyLeader].flatMap((seat) => (seat?.ballot?.byDeputy === false ? [seat.ballot.choice] : []))
    return own[0]
  }
  if (leader?.empty !== false) return undefined
  if (rule.voters === 'members') return leader.ballot?.choice
  return wordOf(
    rule,
    seats.filter(({ partner }) => partner === leader.partner),
  )
}

function times(word: Word, words: readonly Word[]): number {
  return words.filter((each) => each === word).length
}
