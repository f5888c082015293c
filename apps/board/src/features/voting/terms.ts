import { instantInOslo, instantsInOslo, osloDate } from '@samstyre/messages'
import { dateProblem, type FieldText, type Problems } from '../../components/field-problems.ts'

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

/** What is wrong with the deadline as it is typed: its year, or a time that the night of a change of clocks has not once. */
export function termsProblems(text: FieldText, { deadlineDate, deadlineTime }: TermsDraft): Problems {
  const date = dateProblem(text, deadlineDate)
  const typed = date === undefined && deadlineDate !== '' && deadlineTime !== ''
  return { deadlineDate: date, deadlineTime: typed ? timeProblem(text, deadlineDate, deadlineTime) : undefined }
}

function timeProblem({ t }: FieldText, date: string, time: string): string | undefined {
  const [first, second] = instantsInOslo(date, time)
  if (first === undefined) return t('board.field.time.skipped', { time })
  return second === undefined ? undefined : t('board.field.time.twice', { time })
}

/** The terms as the command takes them. */
export function termsInput({ recommendation, deadlineDate, deadlineTime }: TermsDraft) {
  const deadline = instantInOslo(deadlineDate, deadlineTime)
  return recommendation.trim() === '' ? { deadline } : { deadline, recommendation: recommendation.trim() }
}
