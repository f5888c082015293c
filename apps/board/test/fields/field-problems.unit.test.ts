import {
  type BoardTranslate,
  createTranslator,
  type Day,
  formatDate,
  type Language,
  type NumberProblem,
  parseWholeNumber,
} from '@samstyre/messages'
import { catalog as en } from '@samstyre/messages/en'
import { catalog as nb } from '@samstyre/messages/nb'
import { catalog as nn } from '@samstyre/messages/nn'
import { describe, expect, it } from 'vitest'
import {
  costAndDaysProblems,
  dateProblem,
  type FieldText,
  numberProblem,
  periodProblems,
} from '../../src/components/field-problems.ts'
import { costs, delays } from '../../src/components/number-ranges.ts'
import { termsProblems } from '../../src/features/voting/terms.ts'

const written: Readonly<Record<Language, BoardTranslate>> = {
  nb: createTranslator('nb', nb),
  nn: createTranslator('nn', nn),
  en: createTranslator('en', en),
}

function textIn(language: Language): FieldText {
  return { t: written[language], date: (day: Day) => formatDate(language, day) }
}

describe('a number that is not taken', () => {
  const problems = (language: Language, cost: string, days: string, optional = false) =>
    costAndDaysProblems(
      written[language],
      { cost: parseWholeNumber(language, cost, costs), days: parseWholeNumber(language, days, delays) },
      { optional },
    )

  it('is answered with what to type, in the language of the reader', () => {
    expect(problems('nb', '250\u00A0000,50', '1,5')).toEqual({
      costNok: 'Skriv hele kroner, uten øre. For eksempel 250\u00A0000.',
      days: 'Skriv hele dager, uten desimaler. For eksempel 14.',
    })
    expect(problems('nn', '250,000', '14 veker')).toEqual({
      costNok:
        'Dette kan bety 250\u00A0000 eller 250. Skriv det utan komma og punktum, gjerne med mellomrom mellom tusena.',
      days: 'Skriv talet på heile dagar, berre med siffer. Til dømes 14.',
    })
    expect(problems('en', '2 000 000 000', '007')).toEqual({
      costNok: 'The number is too high. Enter 1,000,000,000 or less.',
      days: 'Enter the number without zeros in front.',
    })
  })

  it('may be left out where it is optional, but not be something else', () => {
    expect(problems('nb', '', ' ', true)).toEqual({ costNok: undefined, days: undefined })
    expect(problems('nb', 'ca. 5', '', true)).toEqual({
      costNok: 'Skriv beløpet i hele kroner, bare med sifre. For eksempel 250\u00A0000.',
      days: undefined,
    })
    expect(problems('nb', '', '')['costNok']).toBeDefined()
  })

  it.each(['nb', 'nn', 'en'] as const)('has a sentence of its own for every reason in %s', (language) => {
    const reasons: readonly NumberProblem[] = [
      { kind: 'noNumber' },
      { kind: 'fraction' },
      { kind: 'ambiguous', one: '1', other: '2' },
      { kind: 'grouping' },
      { kind: 'leadingZero' },
      { kind: 'tooLow', min: 0 },
      { kind: 'tooHigh', max: 9 },
    ]
    const sentences = reasons.map((reason) => numberProblem(written[language], reason, 'kroner'))
    expect(new Set(sentences).size).toBe(reasons.length)
  })
})

describe('a date that is not taken', () => {
  it.each(['0002-11-22', '0202-01-01', '1999-12-31', '2100-01-01', '20226-11-22', '12026-01-01'])(
    'has a year that nobody means: %s',
    (day) => {
      expect(dateProblem(textIn('nb'), day)).toBe(
        'Se over året. Skriv en dato fra 1. januar 2000 til 31. desember 2099.',
      )
    },
  )

  it.each(['', '2000-01-01', '2026-11-22', '2099-12-31'])('is not this one: «%s»', (day) => {
    expect(dateProblem(textIn('en'), day)).toBeUndefined()
  })

  it('is a last day before the first', () => {
    expect(periodProblems(textIn('nn'), { from: '2026-11-22', to: '2026-11-21' })).toEqual({
      from: undefined,
      to: 'Den siste dagen kan ikkje vere før den første. Skriv 22. november 2026 eller seinare.',
    })
    expect(periodProblems(textIn('nn'), { from: '2026-11-22', to: '2026-11-22' })['to']).toBeUndefined()
    expect(periodProblems(textIn('nn'), { from: '2026-11-22', to: '' })['to']).toBeUndefined()
  })
})

describe('the time of a deadline', () => {
  const problem = (deadlineDate: string, deadlineTime: string) =>
    termsProblems(textIn('en'), { recommendation: '', deadlineDate, deadlineTime })['deadlineTime']

  it('is refused where the clocks in Oslo skip it or show it twice', () => {
    expect(problem('2027-03-28', '02:30')).toMatch(/there is no 02:30/)
    expect(problem('2027-10-31', '02:30')).toMatch(/02:30 comes twice/)
  })

  it('is taken on every other night, and left alone while the date is not known', () => {
    expect(problem('2027-03-27', '02:30')).toBeUndefined()
    expect(problem('2027-03-28', '03:00')).toBeUndefined()
    expect(problem('', '02:30')).toBeUndefined()
    expect(problem('2027-03-28', '')).toBeUndefined()
  })
})
