import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  formatDays,
  formatKroner,
  formatNumber,
  type Language,
  languages,
  type ParsedNumber,
  parseWholeNumber,
  type WholeNumbers,
} from '../src/index.ts'
import { anywhere, days, kroner, type Outcome, type Row } from './typed-numbers.ts'

const billion = 1_000_000_000
const inKroner: WholeNumbers = { counted: 'kroner', min: -billion, max: billion }
const inDays: WholeNumbers = { counted: 'days', min: -billion, max: billion }
const ofEvents: WholeNumbers = { counted: 'events', min: -billion, max: billion }

const tables: readonly (readonly [name: string, rows: readonly Row[], numbers: WholeNumbers])[] = [
  ['a number of kroner', [...anywhere, ...kroner], inKroner],
  ['a number of days', [...anywhere, ...days], inDays],
  ['a number of an event', anywhere, ofEvents],
]

describe.each(tables)('%s', (_name, rows, numbers) => {
  it.each(languages)('is understood or refused as the table says, typed in %s', (language) => {
    const found = rows.map(([typed]) => [typed, outcomeOf(parseWholeNumber(language, typed, numbers))])
    expect(found).toEqual(rows.map((row) => [row[0], expectedIn(language, row)]))
  })
})

function expectedIn(language: Language, [, norwegian, english = norwegian]: Row): Outcome {
  return language === 'en' ? english : norwegian
}

function outcomeOf(parsed: ParsedNumber): Outcome {
  return parsed.understood ? parsed.value : parsed.problem.kind
}

describe('what is refused', () => {
  it('is said with both meanings where there are two', () => {
    const problem = (language: Language, typed: string) => {
      const parsed = parseWholeNumber(language, typed, inKroner)
      return parsed.understood ? undefined : parsed.problem
    }
    expect(problem('nb', '250,000')).toEqual({ kind: 'ambiguous', one: '250\u00A0000', other: '250' })
    expect(problem('nn', '-250,125')).toEqual({ kind: 'ambiguous', one: '\u2212250\u00A0125', other: '\u2212250,125' })
    expect(problem('en', '250.120')).toEqual({ kind: 'ambiguous', one: '250,120', other: '250.12' })
  })

  it('is said with the range of the field', () => {
    const tolerance: WholeNumbers = { counted: 'days', min: 0, max: 3650 }
    const low = { kind: 'tooLow', min: 0 }
    const high = { kind: 'tooHigh', max: 3650 }
    expect(parseWholeNumber('nb', '-1', tolerance)).toEqual({ understood: false, problem: low })
    expect(parseWholeNumber('nb', '3651', tolerance)).toEqual({ understood: false, problem: high })
    expect(parseWholeNumber('nb', '3650', tolerance)).toEqual({ understood: true, value: 3650 })
  })
})

describe.each(languages)('whatever is typed in %s', (language) => {
  const everySafe = { min: -Number.MAX_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER }
  const money: WholeNumbers = { ...everySafe, counted: 'kroner' }
  const parts = [
    ...'0123456789',
    '000',
    '250',
    ' ',
    '\u00A0',
    '\u202F',
    '.',
    ',',
    '-',
    '\u2212',
    '+',
    'kr',
    ',-',
    '\uFF15',
    'e',
    '%',
  ]
  const typedByPeople = fc.array(fc.constantFrom(...parts), { maxLength: 10 }).map((pieces) => pieces.join(''))

  it('a number as we write it is read as the same number', () => {
    const exact = fc.integer({ min: -999_999_999_999_999, max: 999_999_999_999_999 })
    fc.assert(
      fc.property(exact, (value) => {
        expect(parseWholeNumber(language, formatNumber(language, value), money)).toEqual({ understood: true, value })
        expect(parseWholeNumber(language, formatKroner(language, value), money)).toEqual({ understood: true, value })
        const inWords = parseWholeNumber(language, formatDays(language, value), { ...everySafe, counted: 'days' })
        expect(inWords).toEqual({ understood: true, value })
      }),
    )
  })

  it('what is understood has the digits and the sign that were typed, and is read the same when shown back', () => {
    let understood = 0
    const check = (typed: string) => {
      const parsed = parseWholeNumber(language, typed, money)
      if (!parsed.understood) return
      understood += 1
      const { value } = parsed
      const digits = typed.replaceAll('\uFF15', '5').replace(/\D/g, '')
      expect(String(Math.abs(value))).toBe(digits)
      // The dash of `,-` stands for no øre.
      const signed = /^[^\d\uFF15]*[-\u2212]/.test(typed)
      expect(value < 0).toBe(signed && value !== 0)
      expect(parseWholeNumber(language, formatKroner(language, value), money)).toEqual(parsed)
    }
    fc.assert(fc.property(typedByPeople, check), { numRuns: 5000 })
    expect(understood).toBeGreaterThan(100)
    fc.assert(fc.property(fc.string(), check))
  })
})
