import type { ResultOf } from '../../../graphql/graphql.ts'
import type { Item } from '../record/items.ts'
import type { compareQuery } from './documents.ts'

export type Difference = ResultOf<typeof compareQuery>['compare']['differences'][number]

/** Differences that read the same, told once, with everything they are about. */
export interface Row extends Omit<Difference, 'item'> {
  readonly key: string
  readonly items: readonly Item[]
}

/** A criterion that every gate asks for differs at each of them in the same words: one row names the gates. */
export function rowsOf(differences: readonly Difference[], items: ReadonlyMap<string, Item>): readonly Row[] {
  const alike = Map.groupBy(differences, ({ kind, label, before, after, area, item }) =>
    JSON.stringify([kind, label, before, after, area === 'gates' ? '' : item]),
  )
  return [...alike].flatMap(([key, [first, ...others]]) => {
    if (first === undefined) return []
    const about = [first, ...others].flatMap((difference) => itemOf(difference, items) ?? [])
    return [{ ...first, key, items: [...new Set(about)] }]
  })
}

/** A criterion is known by its gate first: `gate/criterion`. */
function itemOf({ item }: Difference, items: ReadonlyMap<string, Item>): Item | undefined {
  return item === null ? undefined : items.get(item.split('/')[0] ?? item)
}
