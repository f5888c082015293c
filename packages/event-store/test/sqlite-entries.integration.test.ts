import { randomUUID } from 'node:crypto'
import { expect, it, vi } from 'vitest'
import { collect, newEvent } from '../src/contract/bench.ts'
import { nextTurn } from '../src/log/turn.ts'
import { entryForm, openSqliteStore } from '../src/sqlite/index.ts'
import { Reader } from '../src/sqlite/reader.ts'
import { temporaryLog } from './support/temporary-folder.ts'

it('the port gives neither what belongs to the store nor what is no text, and the log gives everything', async () => {
  const log = openSqliteStore({ file: temporaryLog() })
  const given = newEvent()
  const bytes = {
    id: randomUUID(),
    type: 'Scanned',
    data: '/wAB',
    metadata: '',
    form: entryForm.octets | entryForm.dataInBase64,
  }
  await log.appendEntries('other-1', [bytes, given], 'no-stream')
  await log.appendEntries('$$other-1', [{ ...newEvent(), type: '$metadata' }], 'no-stream')
  await log.appendEntries('other-1', [{ ...newEvent(), type: '$streamDeleted' }], 'stream-exists')

  expect((await collect(log.readAll())).map(({ id }) => id)).toEqual([given.id])
  expect((await collect(log.readStream('other-1'))).map(({ id, revision }) => [id, revision])).toEqual([[given.id, 1]])
  const entries = log.logEntries('forwards', undefined, 10)
  expect(entries.map(({ stream, revision, form }) => [stream, revision, form])).toEqual([
    ['other-1', 0, 3],
    ['other-1', 1, 0],
    ['$$other-1', 0, 0],
    ['other-1', 2, 0],
  ])
  expect(entries.every(({ recordedAt }) => recordedAt > Date.parse('2026-01-01'))).toBe(true)
  expect([log.lastRevision('other-1'), log.lastRevision('none'), log.lastPosition()]).toEqual([2, undefined, 4n])
  await log.close()
})

it('a subscription that waits does not look again at what the port does not give', async () => {
  const log = openSqliteStore({ file: temporaryLog() })
  const messages = log.subscribe()[Symbol.asyncIterator]()
  expect(await messages.next()).toMatchObject({ value: { kind: 'caught-up' } })
  const pending = messages.next()
  const pages = vi.spyOn(Reader.prototype, 'logPage')
  for (let foreign = 0; foreign < 5; foreign += 1) {
    await log.appendEntries('other-1', [{ ...newEvent(), form: entryForm.octets | entryForm.dataInBase64 }], 'any')
    await nextTurn()
  }
  const given = newEvent()
  await log.append('project-1', [given], 'no-stream')
  expect(await pending).toMatchObject({ value: { kind: 'event', event: { id: given.id, position: 6n } } })
  expect(pages.mock.calls.map(([, beyond]) => beyond)).toEqual([0, 1, 2, 3, 4, 5])
  pages.mockRestore()
  await messages.return?.()
  await log.close()
})
