import type { SharedEntry } from './shared-entry.ts'

/** How many of a project's newest entries are kept while somebody listens. */
const mostEntries = 128

/** The newest entries of one project, shared by everybody who listens to it. */
export class RecentEntries {
  listeners = 0
  /** By revision, the oldest first. A fact this version does not know has no entry. */
  readonly #entries = new Map<number, SharedEntry | undefined>()

  add(revision: number, entry: SharedEntry | undefined): void {
    this.#entries.set(revision, entry)
    const [oldest] = this.#entries.keys()
    if (this.#entries.size > mostEntries && oldest !== undefined) this.#entries.delete(oldest)
  }

  has(revision: number): boolean {
    return this.#entries.has(revision)
  }

  /** The entries from a revision on, as far as they are kept without a gap. */
  *from(revision: number): Generator<readonly [number, SharedEntry | undefined], void, undefined> {
    for (let next = revision; this.#entries.has(next); next += 1) yield [next, this.#entries.get(next)]
  }
}
