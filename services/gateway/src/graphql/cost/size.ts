/** How long the lists of one kind are: on the whole, and the longest one. */
export interface Size {
  readonly mean: number
  readonly most: number
}

export const none: Size = { mean: 0, most: 0 }

/** A list whose length is known. */
export function exactly(length: number): Size {
  return { mean: length, most: length }
}

/** The lists of several items, one each. */
export function sizeOf(lengths: readonly number[]): Size {
  if (lengths.length === 0) return none
  const total = lengths.reduce((sum, length) => sum + length, 0)
  return { mean: total / lengths.length, most: lengths.reduce((most, length) => Math.max(most, length), 0) }
}
