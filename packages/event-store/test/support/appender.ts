import { openSqliteStore } from '../../src/sqlite/index.ts'

/**
 * Appends to a log without end and prints `<stream> <last revision> <ids>` for each append that was acknowledged.
 * Meant to be killed. Arguments: the file, and eight digits that its ids begin with.
 */
const [, , file = '', first = ''] = process.argv
const store = openSqliteStore({ file })

async function appendForever(lane: number): Promise<never> {
  for (let count = 0; ; count += 1) {
    const events = Array.from({ length: 1 + (count % 4) }, (_, part) => ({
      id: [first, padded(lane, 4), padded(part, 4), '0000', padded(count, 12)].join('-'),
      type: 'Happened',
      data: JSON.stringify({ lane, count, part, filler: 'x'.repeat((count * 37) % 900) }),
      metadata: '{}',
    }))
    const stream = `stream-${lane % 3}`
    const outcome = await store.append(stream, events, 'any')
    if (outcome.outcome !== 'appended') throw new Error('an append to any revision was a conflict')
    process.stdout.write(`${stream} ${outcome.revision} ${events.map(({ id }) => id).join(',')}\n`)
  }
}

function padded(number: number, digits: number): string {
  return String(number).padStart(digits, '0')
}

process.stdout.write('ready\n')
await Promise.all(Array.from({ length: 8 }, (_, lane) => appendForever(lane)))
