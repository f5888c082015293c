import { instantInOslo, osloDate } from '@samstyre/messages'

/** The terms every proposal is put on, as they are typed. */
export interface TermsDraft extends Record<string, unknown> {
  readonly recommendation: string
  readonly deadlineDate: string
  readonly deadlineTime: string
}

const dayLength = 86_400_000
const usualDays = 7
const usualTime = '15:00'

/** A week to decide, until the middle of the afternoon in Oslo. */
export function usualTerms(): TermsDraft {
  const deadlineDate = osloDate(Date.now() + usualDays * dayLength)
  return { recommendation: '', deadlineDate, deadlineTime: usualTime }
}

/** A proposal that has yet to be given its reason, on the usual terms. */
export function withoutReason(): TermsDraft & { readonly reason: string } {
  return { ...usualTerms(), reason: '' }
}

export function missingTerms({ deadlineDate, deadlineTime }: TermsDraft): readonly string[] {
  return [...(deadlineDate === '' ? ['deadlineDate'] : []), ...(deadlineTime === '' ? ['deadlineTime'] : [])]
}

/** The terms as the command takes them. */
export function termsInput({ recommendation, deadlineDate, deadlineTime }: TermsDraft) {
  const deadline = instantInOslo(deadlineDate, deadlineTime)
  return recommendation.trim() === '' ? { deadline } : { deadline, recommendation: recommendation.trim() }
}
