import { harmless } from './format/harmless.ts'
import { formatNumber } from './format/number.ts'
import type { Language } from './language.ts'

export type Values = Readonly<Record<string, string | number>>

const slotPattern = /\{(\w+)(?:\|([^|{}]*)\|([^|{}]*))?\}/g

/**
 * Puts values into a text. Numbers are written as the language writes them.
 *
 * `{name}` becomes the value; `{count|criterion|criteria}` becomes the first form for 1 and the second otherwise.
 * A value is `harmless`: what somebody wrote never changes how the words around it are read.
 * A placeholder without a value stays as it is, so that a mistake is seen and nothing falls over.
 */
export function fill(language: Language, text: string, values: Values): string {
  return text.replace(slotPattern, (slot: string, name: string, one?: string, several?: string) => {
    const value = values[name]
    if (value === undefined) return slot
    if (one !== undefined && several !== undefined) return Number(value) === 1 ? one : several
    return typeof value === 'number' ? formatNumber(language, value) : harmless(value)
  })
}
