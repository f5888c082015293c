import type { BoardTranslate, Counted, Day, NumberProblem, ParsedNumber } from '@samstyre/messages'

/** What is wrong with what stands in a field, in words, by name; `undefined` where nothing is. */
export type Problems = Readonly<Record<string, string | undefined>>

/** How to write to the reader. */
export interface FieldText {
  readonly t: BoardTranslate
  readonly date: (day: Day) => string
}

/** Why a number is not taken, and what to type instead. */
export function numberProblem(t: BoardTranslate, problem: NumberProblem, counted: Counted): string {
  switch (problem.kind) {
    case 'empty':
    case 'noNumber':
      return t(`board.field.number.needed.${counted}`)
    case 'fraction':
      return t(`board.field.number.fraction.${counted}`)
    case 'ambiguous':
      return t('board.field.number.ambiguous', { one: problem.one, other: problem.other })
    case 'grouping':
    case 'leadingZero':
      return t(`board.field.number.${problem.kind}`)
    case 'tooLow':
      return t('board.field.number.tooLow', { min: problem.min })
    case 'tooHigh':
      return t('board.field.number.tooHigh', { max: problem.max })
    default:
      return problem satisfies never
  }
}

/** Kroner and days as they were typed side by side. */
export interface CostAndDays {
  readonly cost: ParsedNumber
  readonly days: ParsedNumber
}

/** What is wrong with kroner and days, under `costNok` and `days`. Where they may be left out, an empty field is no problem. */
export function costAndDaysProblems(
  t: BoardTranslate,
  { cost, days }: CostAndDays,
  { optional = false }: { readonly optional?: boolean } = {},
): Problems {
  const problem = (parsed: ParsedNumber, counted: Counted) =>
    parsed.understood || (optional && parsed.problem.kind === 'empty')
      ? undefined
      : numberProblem(t, parsed.problem, counted)
  return { costNok: problem(cost, 'kroner'), days: problem(days, 'days') }
}

/** Whoever types a year outside these means another one. */
export const firstDay = '2000-01-01'
export const lastDay = '2099-12-31'

/** What is wrong with a date as a date field gives it. An empty one is for the form to look at. */
export function dateProblem({ t, date }: FieldText, value: string): string | undefined {
  // Years of five digits sort before others as texts.
  const within = value === '' || (value.length === firstDay.length && value >= firstDay && value <= lastDay)
  return within ? undefined : t('board.field.date.outOfRange', { from: date(firstDay), to: date(lastDay) })
}

/** What is wrong with the dates of a form, by field. */
export function dateProblems(text: FieldText, values: Readonly<Record<string, string>>): Problems {
  return Object.fromEntries(Object.entries(values).map(([field, value]) => [field, dateProblem(text, value)]))
}

/** What is wrong with a first and a last day, under `from` and `to`. */
export function periodProblems(
  text: FieldText,
  { from, to }: { readonly from: string; readonly to: string },
): Problems {
  const problems = dateProblems(text, { from, to })
  const reversed = from !== '' && to !== '' && to < from
  return {
    ...problems,
    to: problems['to'] ?? (reversed ? text.t('board.field.date.beforeFirst', { from: text.date(from) }) : undefined),
  }
}
