import type { BoardTranslate } from './catalog.ts'

/** A rule of decision, in the flat form that the API answers. */
export interface RuleToDescribe {
  readonly voters: 'members' | 'partners'
  readonly quorumNumerator: number
  readonly quorumDenominator: number
  readonly majority: 'simple' | 'qualified' | 'unanimous'
  readonly majorityNumerator?: number | null | undefined
  readonly majorityDenominator?: number | null | undefined
  readonly castingVote: boolean
  readonly abstention: 'leftOut' | 'against'
}

/** The whole rule, a sentence for each thing it settles: who votes, how many must take part, what it takes, ties, blanks. */
export function describeRule(t: BoardTranslate, rule: RuleToDescribe): readonly string[] {
  return [
    t(`rule.voters.${rule.voters}`),
    quorum(t, rule),
    majority(t, rule),
    t(`rule.abstention.${rule.abstention}`),
    ...ties(t, rule),
  ]
}

/** The rule in a few words, such as «enstemmighet blant partnerne». */
export function summariseRule(t: BoardTranslate, rule: RuleToDescribe): string {
  if (rule.majority !== 'qualified') return t(`rule.short.${rule.voters}.${rule.majority}`)
  return t(`rule.short.${rule.voters}.qualified`, { part: majorityPart(t, rule) })
}

function quorum(t: BoardTranslate, { voters, quorumNumerator, quorumDenominator }: RuleToDescribe): string {
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

/** Votes can only be equal where more yes than no is enough. */
function ties(t: BoardTranslate, rule: RuleToDescribe): readonly string[] {
  if (rule.majority !== 'simple') return []
  return [t(rule.castingVote ? 'rule.castingVote.yes' : 'rule.castingVote.no')]
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
