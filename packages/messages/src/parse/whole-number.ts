import { formatNumber, separators } from '../format/number.ts'
import type { Language } from '../language.ts'
import { type Counted, seenIn, type TypedNumber, typedNumber } from './typed-number.ts'

/** Which numbers a field takes. */
export interface WholeNumbers {
  readonly counted: Counted
  readonly min: number
  readonly max: number
}

/** Why what was typed is not taken for a whole number. */
export type NumberProblem =
  | { readonly kind: 'empty' }
  /** Something else than one number: words, an exponent, two numbers, another unit. */
  | { readonly kind: 'noNumber' }
  /** It has decimals, be they zeros. */
  | { readonly kind: 'fraction' }
  /** The separator is a decimal sign in this language and stands where thousands would be: both are possible. */
  | { readonly kind: 'ambiguous'; readonly one: string; readonly other: string }
  /** Thousands are not in threes, or separated in more than one way. */
  | { readonly kind: 'grouping' }
  | { readonly kind: 'leadingZero' }
  | { readonly kind: 'tooLow'; readonly min: number }
  | { readonly kind: 'tooHigh'; readonly max: number }

export type ParsedNumber =
  | { readonly understood: true; readonly value: number }
  | { readonly understood: false; readonly problem: NumberProblem }

/** More digits than a number keeps exactly. */
const mostDigits = 15

/**
 * The whole number that somebody typed in this language. Nothing is rounded, stripped or guessed: a number that is
 * understood has the digits that were typed, and all others are refused with the reason.
 *
 * Thousands are separated by spaces, or as the language does: by dots in Norwegian, by commas in English. Two dots or two
 * commas can only be thousands. One that may be a decimal sign is ambiguous before three digits: `250,000` in Norwegian,
 * `250.000` in English.
 */
export function parseWholeNumber(language: Language, typed: string, { counted, min, max }: WholeNumbers): ParsedNumber {
  if (seenIn(typed) === '') return refused({ kind: 'empty' })
  const number = typedNumber(typed, counted)
  if (number === undefined) return refused({ kind: 'noNumber' })
  const problem = problemWithGroups(language, number)
  if (problem !== undefined) return refused(problem)
  const digits = number.groups.join('')
  const size = Number(digits)
  // Zero has no sign.
  const value = number.negative && size !== 0 ? -size : size
  const exact = digits.length <= mostDigits
  if (value < min || (number.negative && !exact)) return refused({ kind: 'tooLow', min })
  if (value > max || !exact) return refused({ kind: 'tooHigh', max })
  return { understood: true, value }
}

function problemWithGroups(language: Language, { negative, groups, separators: between }: TypedNumber) {
  const [first = '', ...others] = groups
  const [separator, ...further] = between
  if (first.length > 1 && first.startsWith('0')) return { kind: 'leadingZero' } as const
  if (separator === undefined) return undefined
  const last = between.at(-1)
  const alike = between.every((each) => each === separator)
  const inThrees = isGrouped(groups)
  if (alike && inThrees) {
    if (separator !== separators[language].decimal || further.length > 0) return undefined
    return ambiguity(language, negative, first, others.join(''))
  }
  // A dot or comma of its own after the thousands, or the only separator, is a decimal sign.
  const before = between.slice(0, -1)
  const single = last !== ' ' && before.every((each) => each !== last && each === separator)
  if (single && (before.length === 0 || isGrouped(groups.slice(0, -1)))) return { kind: 'fraction' } as const
  if (first === '0') return { kind: 'leadingZero' } as const
  return { kind: 'grouping' } as const
}

/** Whether these are thousands: at most three digits first, no zero of its own there, and three in every other group. */
function isGrouped([first = '', ...others]: readonly string[]): boolean {
  return first.length <= 'nnn'.length && first !== '0' && others.every(({ length }) => length === 'nnn'.length)
}

function ambiguity(language: Language, negative: boolean, whole: string, fraction: string): NumberProblem {
  const sign = negative ? '\u2212' : ''
  const decimals = fraction.replace(/0+$/, '')
  const other = formatNumber(language, Number(whole))
  return {
    kind: 'ambiguous',
    one: `${sign}${formatNumber(language, Number(whole + fraction))}`,
    other: `${sign}${other}${decimals === '' ? '' : separators[language].decimal + decimals}`,
  }
}

function refused(problem: NumberProblem): ParsedNumber {
  return { understood: false, problem }
}
