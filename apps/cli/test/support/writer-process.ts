import { randomUUID } from 'node:crypto'
import { openSqliteStore } from '@samstyre/event-store/sqlite'

// Appends to the log that the first argument names, without end, and says so once it has begun.
const store = openSqliteStore({ file: process.argv[2] ?? '' })
const data = JSON.stringify({ filling: 'x'.repeat(500) })
let expected: number | 'no-stream' = 'no-stream'
for (;;) {
  const events = [0, 1, 2].map(() => ({ id: randomUUID(), type: 'Written', data, metadata: '{}' }))
  const outcome = await store.append('others', events, expected)
  if (expected === 'no-stream') process.send?.('writing')
  expected = outcome.outcome === 'appended' ? outcome.revision : 'no-stream'
}
