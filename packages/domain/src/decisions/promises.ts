import { takesPart } from '../governance/queries.ts'
import type { StartedProject } from '../project/state.ts'
import type { Reason } from './events.ts'
import type { Subject } from './subject.ts'

/**
 * The first promise of a proposal that does not hold on a day: a condition whose day is over or whose owner takes no
 * part, a hold that has ended. DEC-31.
 */
export function brokenPromise(project: StartedProject, subject: Subject, day: string): BrokenPromise | undefined {
  if (subject.kind !== 'gate') return undefined
  const { outcome, conditions = [], holdUntil = '' } = subject
  const late = conditions.find(({ due }) => due < day)
  if (late !== undefined) return { code: 'conditionDayPast', day: late.due }
  const outside = conditions.find(({ owner }) => !takesPart(project, owner, day))
  if (outside !== undefined) return { code: 'conditionOwnerGone', person: outside.owner }
  return outcome === 'hold' && holdUntil <= day ? { code: 'holdDayPast', day: holdUntil } : undefined
}

export type BrokenPromise =
  | { readonly code: 'conditionDayPast' | 'holdDayPast'; readonly day: string }
  | { readonly code: 'conditionOwnerGone'; readonly person: string }

/** As a reason of a result. */
export function promiseReason(broken: BrokenPromise): Reason {
  return { code: broken.code, who: broken.code === 'conditionOwnerGone' ? [broken.person] : [] }
}
