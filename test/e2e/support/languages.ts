import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { servicekontor2 } from '@samstyre/domain'
import { type Language, languages } from '@samstyre/messages'
import { catalogs } from '@samstyre/messages/all'

export type { Language } from '@samstyre/messages'
export { languages } from '@samstyre/messages'

/** Texts of one language: those that stand as they are, and those with values in them. */
interface Known {
  readonly whole: ReadonlySet<string>
  readonly shapes: readonly RegExp[]
}

/** A place for a value in a text. */
const slot = /\{\w+(?:\|[^|{}]*\|[^|{}]*)?\}/g
const enoughLetters = 12

const written = Object.fromEntries(
  languages.map((language) => [language, [...Object.values(catalogs[language]), ...definitionTexts(language)]]),
)
const known = Object.fromEntries(languages.map((language) => [language, knownFrom(written[language] ?? [])]))

/** Which of these texts belong to another language, and are not also right in this one. */
export function foreign(language: Language, texts: readonly string[]): readonly string[] {
  const others = languages.filter((each) => each !== language)
  return texts.filter((text) => !titles.has(text) && !isOf(language, text) && others.some((other) => isOf(other, text)))
}

function isOf(language: Language, text: string): boolean {
  const { whole, shapes } = known[language] ?? knownFrom([])
  return whole.has(text.toLowerCase()) || shapes.some((shape) => shape.test(text))
}

function knownFrom(texts: readonly string[]): Known {
  const shaped = texts.filter((text) => text.includes('{') && text.replaceAll(slot, '').length >= enoughLetters)
  return {
    whole: new Set(texts.filter((text) => !text.includes('{')).map((text) => text.toLowerCase())),
    shapes: shaped.map((text) => new RegExp(`^${text.split(slot).map(RegExp.escape).join('.+?')}$`, 'iu')),
  }
}

/** What the process definition says in a language: names of phases and gates, criteria and their help. */
function definitionTexts(language: Language): readonly string[] {
  const texts: string[] = []
  JSON.stringify(servicekontor2, (key, value: unknown) => {
    if (key === language && typeof value === 'string') texts.push(value)
    return value
  })
  return texts
}

const schema = readFileSync(
  join(import.meta.dirname, '..', '..', '..', 'packages', 'graphql-schema', 'schema.graphql'),
  'utf8',
)
const enumValues = new Set(
  [...schema.matchAll(/^enum \w+ \{([^}]*)\}/gm)]
    .flatMap(([, body = '']) => [...body.matchAll(/^ {2}(\w+)$/gm)])
    .map(([, value]) => value),
)
const keyGroups = new Set(Object.keys(catalogs.nb).map((key) => key.split('.')[0] ?? key))

/** Titles that people have in the register, as their employers write them: content, and never translated. */
const titles = new Set(['Prosjektleder', 'Serviceleder'])

const neverMeant: readonly RegExp[] = [
  /\{\w+[|}]/,
  /\b(?:undefined|NaN|Invalid Date)\b|\[object/,
  /[0-9a-f]{8}-[0-9a-f]{4}-/,
  // A name from the program.
  /(?<![\p{L}@./])\p{Ll}+\p{Lu}\p{Ll}/u,
]

/** Which of these texts were never meant for people: keys of texts, values of the program, holes left open. */
export function raw(language: Language, texts: readonly string[]): readonly string[] {
  const own = new Set((written[language] ?? []).map((text) => text.toLowerCase()))
  return texts.filter(
    (text) =>
      neverMeant.some((pattern) => pattern.test(text)) ||
      [...text.matchAll(/\b([a-zA-Z]+)\.[a-zA-Z]+\b/g)].some(([, group = '']) => keyGroups.has(group)) ||
      (enumValues.has(text) && !own.has(text)),
  )
}
