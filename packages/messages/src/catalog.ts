import type { catalog as nb } from './nb/index.ts'
import type { serverTexts } from './nb/server.ts'
import type { Translate, Translation } from './text-types.ts'

/** The texts a browser loads. */
export type BoardTexts = typeof nb
/** The texts a browser loads, and those only a server says: history, refusals, reports. */
export type AllTexts = BoardTexts & typeof serverTexts

export type BoardKey = keyof BoardTexts
export type MessageKey = keyof AllTexts

/** The board's texts in one language. */
export type BoardCatalog = Translation<BoardTexts>
/** Every text in one language. */
export type Catalog = Translation<AllTexts>

export type BoardTranslate = Translate<BoardTexts>
export type FullTranslate = Translate<AllTexts>
