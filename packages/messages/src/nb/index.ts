import { errors } from './errors.ts'

/** The texts a browser loads in this language. */
export const catalog = { ...errors } as const
