import { builder } from './builder.ts'
import { badArgument } from './errors.ts'

/** The arguments of a list that can be asked for a page at a time. */
export const pageArgs = builder.args((t) => ({
  first: t.int({ description: 'At most so many; all of them without it.' }),
  after: t.id({ description: 'The id of the last one of the page before.' }),
}))

export interface PageWish {
  readonly first?: number | null | undefined
  readonly after?: string | null | undefined
}

/** A page of a list: so many after one that is named, in the order of the list. */
export function pageOf<Item>(
  items: readonly Item[],
  { first, after }: PageWish,
  idOf: (item: Item) => string,
): readonly Item[] {
  if (typeof first === 'number' && first < 0) throw badArgument('first is at least 0.')
  const start = typeof after === 'string' ? items.findIndex((item) => idOf(item) === after) + 1 : 0
  if (typeof after === 'string' && start === 0) throw badArgument('after is the id of one in the list.')
  return items.slice(start, typeof first === 'number' ? start + first : undefined)
}
