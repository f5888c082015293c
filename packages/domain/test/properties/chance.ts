import type { Choose } from '@samstyre/event-sourcing/sample'

/** Choices that follow from a number: the same number, the same choices (mulberry32). */
export function choicesOf(seed: number): Choose {
  let state = Math.trunc(seed)
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below)
  }
}

/** One of these, or nothing where there are none. */
export function oneOf<Item>(items: readonly Item[], choose: Choose): Item | undefined {
  return items[choose(Math.max(items.length, 1))]
}
