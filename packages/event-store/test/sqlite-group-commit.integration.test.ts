import { expect, it } from 'vitest'
import type { NewEvent } from '../src/index.ts'
import { openSqliteStore } from '../src/sqlite/index.ts'
import { temporaryLog } from './support/temporary-folder.ts'

function events(count: number): NewEvent[] {
  return Array.from({ length: count }, () => ({ id: crypto.randomUUID(), type: 'Counted', data: '{}', metadata: '{}' }))
}

it('says of each commit how many appends it answered and how many events it kept', async () => {
  const groups: { appends: number; events: number; milliseconds: number }[] = []
  const store = openSqliteStore({ file: temporaryLog() })
  store.onGroupCommit((group) => groups.push(group))
  try {
    await Promise.all([
      store.append('a', events(2), 'no-stream'),
      store.append('b', events(3), 'no-stream'),
      store.append('b', events(4), 'no-stream'),
    ])
    await store.append('a', events(1), 1)
    expect(groups).toEqual([
      // The third append is a conflict: it is answered, and nothing of it is kept.
      { appends: 3, events: 5, milliseconds: expect.any(Number) },
      { appends: 1, events: 1, milliseconds: expect.any(Number) },
    ])
  } finally {
    await store.close()
  }
})
