import { describe, expect, test } from 'vitest'
import { catalogs, translators } from '../src/all.ts'
import { capitalise, createTranslator, fill, isLanguage, textFor } from '../src/index.ts'

const t = createTranslator('nb', catalogs.nb)

describe('a translator', () => {
  test('gives the text of a key in its language', () => {
    expect(translators.nn('words.projectStatus.paused')).toBe('på pause')
    expect(translators.en('words.projectStatus.paused')).toBe('paused')
  })

  test('puts names and numbers where the text wants them', () => {
    expect(t('history.BallotCast', { actor: 'Ida Løken', choice: 'ja', citation: '4/26' })).toBe(
      'Ida Løken stemte ja i sak 4/26.',
    )
  })

  test('writes large numbers as the language does', () => {
    const size = { actor: 'Ida', number: 3, partner: 'Nav', amount: 430_000, days: 14 }
    expect(t('history.DeviationAssessed', size)).toBe('Ida vurderte avvik 3 for Nav: kr\u00A0430\u00A0000 og 14 dager.')
    expect(translators.en('history.DeviationAssessed', size)).toContain('NOK\u00A0430,000 and 14 days')
  })

  test('chooses the singular for 1 and the plural for everything else', () => {
    const forms = (count: number) => fill('en', '{count} {count|criterion|criteria}', { count })
    expect([0, 1, 2, -1].map(forms)).toEqual(['0 criteria', '1 criterion', '2 criteria', '\u22121 criteria'])
  })

  test('takes a key built from a value', () => {
    const role: 'deputy' | 'auditor' = 'auditor'
    expect(t(`words.role.${role}`)).toBe('revisor')
  })

  test('does not compile with a missing, misspelt or needless value', () => {
    // @ts-expect-error citation is missing
    t('history.ProposalWithdrawn', { actor: 'Ida' })
    // @ts-expect-error the placeholder is called citation
    t('history.ProposalWithdrawn', { actor: 'Ida', sitation: '4/26' })
    // @ts-expect-error the text takes no values
    t('errors.notFound', { actor: 'Ida' })
    // @ts-expect-error a plural form is chosen by a number
    t('errors.versionConflict', { count: '3' })
    // @ts-expect-error there is no such key
    expect(t('errors.nothingOfTheKind')).toBe('errors.nothingOfTheKind')
  })

  test('shows the placeholder where a value is missing at run time', () => {
    expect(fill('nb', '{actor} stemte', {})).toBe('{actor} stemte')
  })

  test('puts a value in as it is, whatever it contains', () => {
    expect(fill('nb', '{actor} stemte', { actor: '$& {choice} <b>' })).toBe('$& {choice} <b> stemte')
  })
})

describe('a key that comes as data', () => {
  test('gives its text', () => {
    expect(textFor('nb', catalogs.nb, 'rejections.deviationMoved', { number: 2, state: 'lukket' })).toMatch(
      /^Avvik 2 er/,
    )
  })

  test('gives nothing when there is no such text', () => {
    expect(textFor('nb', catalogs.nb, 'rejections.neverHeardOf')).toBeUndefined()
    expect(textFor('nb', catalogs.nb, 'toString')).toBeUndefined()
  })
})

test('a label begins with a capital, also a Norwegian one', () => {
  expect(capitalise('åpent')).toBe('Åpent')
  expect(capitalise('')).toBe('')
})

test('only our three languages are languages', () => {
  expect(['nb', 'nn', 'en', 'no', undefined].filter(isLanguage)).toEqual(['nb', 'nn', 'en'])
})
