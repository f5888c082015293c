import { describe, expect, test } from 'vitest'
import { catalogs } from '../src/all.ts'
import { compareTexts, languages } from '../src/index.ts'

const nb: Readonly<Record<string, string>> = catalogs.nb
const everyText = languages.flatMap((language) =>
  Object.entries(catalogs[language]).map(([key, text]) => ({ language, key, text })),
)

/** The names between braces, each once, in alphabetical order. */
function placeholders(text: string): readonly string[] {
  const names = [...text.matchAll(/\{(\w+)/g)].map(([, name]) => name ?? '')
  return [...new Set(names)].toSorted(compareTexts)
}

function textsWhere(isWrong: (text: string, key: string) => boolean): readonly string[] {
  return everyText.filter(({ text, key }) => isWrong(text, key)).map(({ language, key }) => `${language}: ${key}`)
}

describe('the catalogs', () => {
  test.each(['nn', 'en'] as const)('%s has the same keys as bokmål', (language) => {
    expect(new Set(Object.keys(catalogs[language]))).toEqual(new Set(Object.keys(nb)))
  })

  test('a text names the same values in every language', () => {
    expect(textsWhere((text, key) => placeholders(text).join() !== placeholders(nb[key] ?? '').join())).toEqual([])
  })

  test('no text is empty or has stray spaces', () => {
    expect(textsWhere((text) => text !== text.trim() || text === '' || / {2}/.test(text))).toEqual([])
  })

  test('braces are always whole, and a choice of forms has two', () => {
    const rest = (text: string) => text.replaceAll(/\{\w+(?:\|[^|{}]+\|[^|{}]+)?\}/g, '')
    expect(textsWhere((text) => /[{}|]/.test(rest(text)))).toEqual([])
  })

  test('quotation marks and apostrophes are those of the language', () => {
    const wrong = { nb: /["'“”‘’]/, nn: /["'“”‘’]/, en: /["'«»]/ }
    const found = everyText.filter(({ language, text }) => wrong[language].test(text))
    expect(found.map(({ language, key }) => `${language}: ${key}`)).toEqual([])
  })

  test('a sum of money is written with the currency of the language', () => {
    const found = everyText.filter(({ language, text }) => (language === 'en' ? /\bkr\b/ : /\bNOK\b/).test(text))
    expect(found).toEqual([])
  })
})

/** Words that belong to the other Norwegian: a nynorsk reader stumbles over them. */
const notNynorsk = words(
  'ikke|jeg|hvem|hva|hver|hvor|hvis|noe|noen|nå|ennå|fra|være|bare|selv|mer|mens|uten|ble|også|gjøre|gi|får|allerede|derfor|begrunnelse',
  'beslutning|partnere|styringsgruppen|avstemning|fraværende|endringen|oversikten',
)
const notBokmaal = words(
  'ikkje|eg|kven|kva|kvar|viss|noko|nokon|no|enno|frå|vere|berre|sjølv|meir|medan|utan|blei|òg|gjere|gje|difor|grunngjeving',
  'avgjerd|partnar|styringsgruppa|avstemming|fråver|endringa|oversikta',
)

/** Finds whole words, and words that begin so. */
function words(whole: string, beginnings: string): RegExp {
  return new RegExp(`(?<![\\p{L}{])(?:(?:${whole})(?!\\p{L})|${beginnings})`, 'iu')
}

describe('the two kinds of Norwegian', () => {
  test('nynorsk uses its own words', () => {
    expect(Object.entries(catalogs.nn).filter(([, text]) => notNynorsk.test(text))).toEqual([])
  })

  test('bokmål uses its own words', () => {
    expect(Object.entries(catalogs.nb).filter(([, text]) => notBokmaal.test(text))).toEqual([])
  })
})
