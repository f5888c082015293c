import { describe, expect, it } from 'vitest'
import { concerns } from '../src/commands/conflict.ts'

const entry = {
  id: 'event',
  at: '2026-11-23T12:00:00.000Z',
  sentence: 'Noe skjedde.',
  actor: null,
  onBehalfOf: null,
}

function conflict(currentRevision: number, ...items: (string | null)[]) {
  const since = items.map((item, place) => ({ ...entry, item, revision: 11 + place }))
  return { __typename: 'VersionConflict', expectedRevision: 10, currentRevision, since } as const
}

describe('A command that finds the project changed', () => {
  it('goes on by itself when others changed something else', () => {
    expect(concerns(conflict(12, 'deviation-2', null), 'deviation-1')).toBe(false)
  })

  it('asks the person when others changed the same thing', () => {
    expect(concerns(conflict(12, 'deviation-2', 'deviation-1'), 'deviation-1')).toBe(true)
  })

  it('asks when there were more changes than it was told', () => {
    expect(concerns(conflict(300, 'deviation-2'), 'deviation-1')).toBe(true)
  })
})
