import type { Catalog, FullTranslate } from './catalog.ts'
import { catalog as en } from './en/index.ts'
import { serverTexts as enServer } from './en/server.ts'
import type { Language } from './language.ts'
import { catalog as nb } from './nb/index.ts'
import { serverTexts as nbServer } from './nb/server.ts'
import { catalog as nn } from './nn/index.ts'
import { serverTexts as nnServer } from './nn/server.ts'
import { createTranslator } from './translate.ts'

/** Every text in every language. */
export const catalogs: Readonly<Record<Language, Catalog>> = {
  nb: { ...nb, ...nbServer },
  nn: { ...nn, ...nnServer },
  en: { ...en, ...enServer },
}

/** A translator for each language. */
export const translators: Readonly<Record<Language, FullTranslate>> = {
  nb: createTranslator('nb', catalogs.nb),
  nn: createTranslator('nn', catalogs.nn),
  en: createTranslator('en', catalogs.en),
}
