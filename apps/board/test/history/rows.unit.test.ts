import { describe, expect, it } from 'vitest'
import { type Difference, rowsOf } from '../../src/features/history/comparison/rows.ts'
import type { Item } from '../../src/features/history/record/items.ts'

const gate = (id: string): Item => ({ id, group: 'gates', name: `Gate ${id}`, opens: id })
const items = new Map([gate('start'), gate('open')].map((item) => [item.id, item]))

function difference(part: Partial<Difference>): Difference {
  return { area: 'gates', kind: 'changed', item: null, label: 'Goals', before: 'missing', after: 'met', ...part }
}

describe('Differences between two moments', () => {
  it('are told once for a criterion that differs alike at several gates, with the gates', () => {
    const rows = rowsOf([difference({ item: 'start/goals' }), difference({ item: 'open/goals' })], items)
    expect(rows).toHaveLength(1)
    expect(rows[0]?.items.map(({ id }) => id)).toEqual(['start', 'open'])
  })

  it('stay apart when a criterion differs in another way', () => {
    const rows = rowsOf(
      [difference({ item: 'start/goals' }), difference({ item: 'open/goals', after: 'waived' })],
      items,
    )
    expect(rows).toHaveLength(2)
  })

  it('stay apart for two things of the same name', () => {
    const deviations = [
      difference({ area: 'deviations', item: 'one' }),
      difference({ area: 'deviations', item: 'two' }),
    ]
    expect(rowsOf(deviations, items)).toHaveLength(2)
  })
})
