import type { BoardTranslate } from './catalog.ts'

/**
 * A rule of decision, in the flat form that the API answers.
 *
 * What is absent was not said when the rule was adopted, and keeps the reading it had then: the quorum is enough and is
 * taken of those who have a vote in the case, the leader settles a tie, a split partner is blank, the vote decides.
 */
export interface RuleToDescribe {
  readonly voters: 'members' | 'partners'
  readonly quorumNumerator: number
  readonly quorumDenominator: number
  readonly majority: 'simple' | 'qualified' | 'unanimous' | 'all'
  readonly majorityNumerator?: number | null | undefined
  readonly majorityDenominator?: number | null | undefined
  readonly castingVote: boolean
  readonly abstention: 'leftOut' | 'against' | 'notAllowed'
  readonly quorumReach?: 'atLeast' | 'moreThan' | null | undefined
  readonly quorumBase?: 'allSeats' | 'seatsThatMayVote' | 'votesCast' | null | undefined
  readonly castingVoteOf?: 'chair' | null | undefined
  readonly splitPartner?: 'blank' | 'against' | null | undefined
  readonly inWriting?: 'allowed' | 'allAgree' | null | undefined
  readonly decidedBy?: 'vote' | 'owner' | null | undefined
}

/**
 * The whole rule, a sentence for each thing it settles: who votes and how a partner counts whose members differ, how many
 * must take part and of whom, what it takes, blanks, ties, whether it takes everybody to decide without a meeting, and
 * who decides in the end.
 */
export function describeRule(t: BoardTranslate, rule: RuleToDescribe): readonly string[] {
  return [
    t(`rule.voters.${rule.voters}`),
    ...(rule.voters === 'partners' ? [t(`rule.split.${rule.splitPartner ?? 'blank'}`)] : []),
    ...quorum(t, rule),
    majority(t, rule),
    blank(t, rule),
    ...ties(t, rule),
    ...(rule.inWriting === 'allAgree' ? [t('rule.inWriting.allAgree')] : []),
    ...(rule.decidedBy === 'owner' ? [t('rule.decidedBy.owner')] : []),
  ]
}

/** What holds in a vote whatever its rule, for people to know before they vote. */
export function describeProceedings(
  t: BoardTranslate,
  {
    severalPartners,
    restsOnEvidence,
    changesRules,
  }: {
    /** Whether the steering group has several partners. */
    readonly severalPartners: boolean
    /** Whether a gate is to be passed: then new evidence asks everybody anew. */
    readonly restsOnEvidence: boolean
    /** Whether it must pass under further rules. */
    readonly changesRules: boolean
  },
): readonly string[] {
  return [
    ...(changesRules ? [t('rule.alsoUnder')] : []),
    t('rule.disqualified'),
    t('rule.objection'),
    ...(severalPartners ? [t('rule.objection.partners')] : []),
    ...(restsOnEvidence ? [t('rule.renewal')] : []),
  ]
}

/** The rule in a few words, such as «enstemmighet blant partnerne». */
export function summariseRule(t: BoardTranslate, rule: RuleToDescribe): string {
  if (rule.majority !== 'qualified') return t(`rule.short.${rule.voters}.${rule.majority}`)
  return t(`rule.short.${rule.voters}.qualified`, { part: majorityPart(t, rule) })
}

function quorum(t: BoardTranslate, rule: RuleToDescribe): readonly string[] {
  const { voters, quorumBase } = rule
  const base = quorumBase ?? 'seatsThatMayVote'
  if (base === 'votesCast') return [t('rule.quorum.votesCast')]
  return [quorumReach(t, rule), t(`rule.base.${voters}.${base}`)]
}

function quorumReach(
  t: BoardTranslate,
  { voters, quorumNumerator, quorumDenominator, quorumReach: reach }: RuleToDescribe,
): string {
  if (reach === 'moreThan') {
    return t(`rule.quorum.${voters}.moreThan`, { part: part(t, quorumNumerator, quorumDenominator) })
  }
  if (quorumNumerator === quorumDenominator) return t(`rule.quorum.${voters}.all`)
  return t(`rule.quorum.${voters}.part`, { part: part(t, quorumNumerator, quorumDenominator) })
}

function majority(t: BoardTranslate, rule: RuleToDescribe): string {
  if (rule.majority !== 'qualified') return t(`rule.majority.${rule.majority}`)
  return t('rule.majority.qualified', { part: majorityPart(t, rule) })
}

function majorityPart(t: BoardTranslate, { majorityNumerator, majorityDenominator }: RuleToDescribe): string {
  return part(t, majorityNumerator ?? 1, majorityDenominator ?? 1)
}

/** A vote that is left out of the count is still no yes where all must say yes. */
function blank(t: BoardTranslate, { majority, abstention }: RuleToDescribe): string {
  return t(`rule.abstention.${majority === 'all' && abstention === 'leftOut' ? 'noYes' : abstention}`)
}

/** Votes can only be equal where more yes than no is enough. */
function ties(t: BoardTranslate, rule: RuleToDescribe): readonly string[] {
  if (rule.majority !== 'simple') return []
  if (!rule.castingVote) return [t('rule.castingVote.no')]
  return [t(rule.castingVoteOf === 'chair' ? 'rule.castingVote.chair' : 'rule.castingVote.yes')]
}

function part(t: BoardTranslate, numerator: number, denominator: number): string {
  const share = numerator / denominator
  if (share === 1 / 2) return t('rule.part.half')
  if (share === 1 / 3) return t('rule.part.third')
  if (share === 2 / 3) return t('rule.part.twoThirds')
  if (share === 1 / 4) return t('rule.part.quarter')
  if (share === 3 / 4) return t('rule.part.threeQuarters')
  if (share === 1) return t('rule.part.all')
  return t('rule.part.other', { numerator, denominator })
}
