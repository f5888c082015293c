import type { DocumentNode } from 'graphql'

interface Kept<Value> {
  readonly value: Value
  readonly bytes: number
}

/**
 * Keeps what was made from texts, as many of the newest as their texts together fit into so many bytes. A text that takes
 * more than its share is not kept at all, so that one long one does not push out those that come again and again.
 */
export class ByText<Value> {
  readonly #mostBytes: number
  readonly #share: number
  /** In the order of their last use. */
  readonly #kept = new Map<string, Kept<Value>>()
  #bytes = 0

  /** @param share the part of the bytes that one text may take */
  constructor(mostBytes: number, share: number) {
    this.#mostBytes = mostBytes
    this.#share = share
  }

  get bytes(): number {
    return this.#bytes
  }

  get size(): number {
    return this.#kept.size
  }

  get(text: string): Value | undefined {
    const known = this.#kept.get(text)
    if (known === undefined) return undefined
    this.#kept.delete(text)
    this.#kept.set(text, known)
    return known.value
  }

  has(text: string): boolean {
    return this.#kept.has(text)
  }

  set(text: string, value: Value): void {
    this.delete(text)
    // A character takes at most two bytes in memory.
    const bytes = text.length * 2
    if (bytes > this.#mostBytes * this.#share) return
    this.#kept.set(text, { value, bytes })
    this.#bytes += bytes
    for (const [oldest] of this.#kept) {
      if (this.#bytes <= this.#mostBytes) return
      this.delete(oldest)
    }
  }

  delete(text: string): void {
    this.#bytes -= this.#kept.get(text)?.bytes ?? 0
    this.#kept.delete(text)
  }
}

/**
 * The parsed documents that come again. A parsed one takes some fifty times its text, so this is about fifty megabytes at
 * most; all documents of the board together have less than a twentieth of it.
 */
export function createDocuments(): ByText<DocumentNode> {
  return new ByText(1_000_000, 1 / 16)
}
