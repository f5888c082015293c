import type { Proposal } from './documents.ts'

type Rules = Pick<Proposal, 'rule' | 'alsoUnder'>

/** Whether a blank vote can be cast: where one of the rules does not allow it, it is not offered. */
export function allowsBlank({ rule, alsoUnder }: Rules): boolean {
  return [rule, ...alsoUnder].every(({ abstention }) => abstention !== 'notAllowed')
}

/** Whether a ballot says if its voter agrees to deciding without a meeting. */
export function asksInWriting({ rule, alsoUnder }: Rules): boolean {
  return [rule, ...alsoUnder].some(({ inWriting }) => inWriting === 'allAgree')
}

/** Whether the vote is advice, and the project owner decides. */
export function isAdvice({ rule }: Pick<Rules, 'rule'>): boolean {
  return rule.decidedBy === 'owner'
}
