import type { Language } from '@samstyre/messages'
import { type Entry, entryFrom, type Happening } from './entry.ts'

/** An entry with what was already made of it: everybody who listens in the same language shares one sentence. */
export interface SharedEntry {
  readonly entry: Entry
  readonly sentences: Map<Language, string>
}

/** Makes an entry to be shared; `undefined` for a fact that only a newer version knows. */
export function sharedEntry(happening: Happening): SharedEntry | undefined {
  const entry = entryFrom(happening)
  return entry === undefined ? undefined : { entry, sentences: new Map() }
}
