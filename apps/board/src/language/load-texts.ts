import type { BoardCatalog, Language } from '@samstyre/messages'

const loaders: Readonly<Record<Language, () => Promise<{ readonly catalog: BoardCatalog }>>> = {
  nb: () => import('@samstyre/messages/nb'),
  nn: () => import('@samstyre/messages/nn'),
  en: () => import('@samstyre/messages/en'),
}

export interface LoadedTexts {
  readonly language: Language
  readonly catalog: BoardCatalog
}

/** Fetches the texts of one language; only the language in use is ever loaded. */
export async function loadTexts(language: Language): Promise<LoadedTexts> {
  const { catalog } = await loaders[language]()
  return { language, catalog }
}
