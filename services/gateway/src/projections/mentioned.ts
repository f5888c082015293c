/** Where in a history each thing is mentioned, so that nobody reads the whole log to find a few entries. */
export class Mentioned {
  /** The revisions by what is mentioned, in ascending order. */
  readonly #revisions = new Map<string, number[]>()

  add(revision: number, mentions: Iterable<string>): void {
    for (const mention of mentions) {
      const known = this.#revisions.get(mention)
      if (known === undefined) this.#revisions.set(mention, [revision])
      else known.push(revision)
    }
  }

  /**
   * The newest revisions before one at which everything that is wanted is mentioned: at least one of each group.
   *
   * @param most at most so many
   */
  newest(wanted: readonly (readonly string[])[], before: number, most: number): readonly number[] {
    const groups = wanted.map((group) => group.map((mention) => this.#revisions.get(mention) ?? []))
    const [first, ...others] = groups.toSorted((left, right) => sizeOf(left) - sizeOf(right))
    const found: number[] = []
    for (const revision of descending(first ?? [], before)) {
      if (found.length === most) break
      if (others.every((group) => group.some((revisions) => isIn(revisions, revision)))) found.push(revision)
    }
    return found
  }
}

function sizeOf(group: readonly (readonly number[])[]): number {
  return group.reduce((sum, revisions) => sum + revisions.length, 0)
}

/** The numbers of several ascending lists below one, the highest first, each once. */
function* descending(lists: readonly (readonly number[])[], before: number): Generator<number, void, undefined> {
  const places = lists.map((list) => placeOf(list, before) - 1)
  for (;;) {
    const highest = Math.max(...places.map((place, list) => lists[list]?.[place] ?? -1))
    if (highest < 0) return
    yield highest
    for (const [list, place] of places.entries()) if (lists[list]?.[place] === highest) places[list] = place - 1
  }
}

function isIn(list: readonly number[], value: number): boolean {
  return list[placeOf(list, value)] === value
}

/** The place of the first number that is not below a value: binary search. */
function placeOf(list: readonly number[], value: number): number {
  let [start, end] = [0, list.length]
  while (start < end) {
    const middle = (start + end) >>> 1
    if ((list[middle] ?? 0) < value) start = middle + 1
    else end = middle
  }
  return start
}
