import { errors } from './errors.ts'
import { words } from './words.ts'

/** The texts a browser loads in this language. */
export const catalog = { ...errors, ...words } as const
