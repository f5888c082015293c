import type { Direction } from '../port.ts'
import type { ReadRequest } from './driver.ts'

interface Place {
  readonly revision: number
  readonly position: bigint
}

/** Where a read stands. */
export interface Cursor {
  /** How many events the next call may give that were passed already. */
  readonly overlap: number
  /** The call that reads on from here; `undefined` at the end. */
  request(count: number): ReadRequest | undefined
  /** Goes past an event. False for one that was passed already. */
  pass(event: Place): boolean
}

export class StreamCursor implements Cursor {
  readonly overlap = 0
  readonly #stream: string
  readonly #direction: Direction
  #from: number | undefined

  constructor(stream: string, direction: Direction, from: number | undefined) {
    this.#stream = stream
    this.#direction = direction
    this.#from = from
  }

  request(count: number): ReadRequest | undefined {
    if (this.#from === -1) return undefined
    return { of: 'stream', stream: this.#stream, direction: this.#direction, from: this.#from, count }
  }

  pass({ revision }: Place): boolean {
    this.#from = this.#direction === 'forwards' ? revision + 1 : revision - 1
    return true
  }
}

/** The protocol includes the position itself when it reads forwards; the port does not. */
export class LogCursor implements Cursor {
  readonly #direction: Direction
  #beyond: bigint | undefined

  constructor(direction: Direction, beyond: bigint | undefined) {
    this.#direction = direction
    this.#beyond = beyond
  }

  get overlap(): number {
    return this.#direction === 'forwards' && this.#beyond !== undefined ? 1 : 0
  }

  request(count: number): ReadRequest {
    return { of: 'log', direction: this.#direction, from: this.#beyond, count }
  }

  pass({ position }: Place): boolean {
    const beyond = this.#beyond
    if (beyond !== undefined && (this.#direction === 'forwards' ? position <= beyond : position >= beyond)) return false
    this.#beyond = position
    return true
  }
}
