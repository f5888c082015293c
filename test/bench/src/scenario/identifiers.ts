const digits = 12
const hexadecimal = 16

/** Gives ids in ascending order, as UUIDv7 does, but always the same ones: the form of a UUID of version 8 (RFC 9562). */
export class Identifiers {
  readonly #series: string
  #count = 0

  /** @param series tells the ids of one source from those of another: a number below 2^32 */
  constructor(series: number) {
    this.#series = series.toString(hexadecimal).padStart(8, '0')
  }

  next(): string {
    this.#count += 1
    return `${this.#series}-0000-8000-a000-${this.#count.toString(hexadecimal).padStart(digits, '0')}`
  }
}
