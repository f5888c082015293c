/**
 * Chance that can be repeated: the same seed gives the same numbers. Small Fast Counter, with 128 bits of state: with 32,
 * two of them sooner or later give the same ids.
 */
export class Random {
  readonly seed: number
  #state: State

  constructor(seed: number) {
    this.seed = seed
    this.#state = stateOf(seed >>> 0)
    // The first numbers of neighbouring seeds still resemble each other.
    for (let count = 0; count < 16; count += 1) this.#next()
  }

  /** A whole number from `from` up to, but not including, `to`. */
  between(from: number, to: number): number {
    return from + Math.floor(this.#next() * (to - from))
  }

  /** One of some things. @throws {RangeError} for none. */
  oneOf<Thing>(things: readonly Thing[]): Thing {
    const thing = things[this.between(0, things.length)]
    if (thing === undefined) throw new RangeError('there is nothing to choose from')
    return thing
  }

  /** A UUID of version 4. */
  uuid(): string {
    const hex = Array.from({ length: 32 }, () => this.between(0, 16).toString(16)).join('')
    const variant = this.oneOf(['8', '9', 'a', 'b'])
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`
  }

  /** Between 0 and 1. */
  #next(): number {
    const [a, b, c, d] = this.#state
    const sum = (a + b + d) >>> 0
    this.#state = [(b ^ (b >>> 9)) >>> 0, (c + (c << 3)) >>> 0, (((c << 21) | (c >>> 11)) + sum) >>> 0, (d + 1) >>> 0]
    return sum / 2 ** 32
  }
}

type State = readonly [number, number, number, number]

/** Four numbers of a seed that have nothing to do with each other, after Weyl and Murmur. */
function stateOf(seed: number): State {
  const part = (place: number) => {
    let mixed = Math.imul((seed + Math.imul(place, 0x9e3779b9)) ^ (seed >>> 16), 0x85ebca6b)
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
    return (mixed ^ (mixed >>> 16)) >>> 0
  }
  return [part(1), part(2), part(3), 1]
}
