import type { BoardCatalog, BoardTranslate, Catalog, FullTranslate } from './catalog.ts'
import { fill, type Values } from './fill.ts'
import type { Language } from './language.ts'

/** Makes the function that a program gets its texts from. */
export function createTranslator(language: Language, catalog: Catalog): FullTranslate
export function createTranslator(language: Language, catalog: BoardCatalog): BoardTranslate
export function createTranslator(
  language: Language,
  catalog: Readonly<Record<string, string>>,
): (key: string, values?: Values) => string {
  return (key, values = {}) => fill(language, catalog[key] ?? key, values)
}

/** The text for a key that arrives as data, such as a refusal's code; undefined when there is none. */
export function textFor(
  language: Language,
  catalog: Readonly<Record<string, string>>,
  key: string,
  values: Values = {},
): string | undefined {
  const text = Object.hasOwn(catalog, key) ? catalog[key] : undefined
  return text === undefined ? undefined : fill(language, text, values)
}
