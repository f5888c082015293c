import { AccessDeniedError, jsonEvent } from '@eventstore/db-client'
import { expect, test } from 'vitest'
import { StreamBook } from '../src/streams/stream-book.ts'
import { as, serveLog } from './support/served-log.ts'

test('metadata that is set counts at once, for the newest of it', async () => {
  const { client, log } = await serveLog()
  const book = new StreamBook(log)
  const one = client()
  expect(book.of('stream')).toEqual({ state: 'absent', lastRevision: undefined, settings: {} })
  await one.setStreamMetadata('stream', { maxCount: 5, maxAge: 60, truncateBefore: 2, cacheControl: 9 })
  expect(book.of('stream').settings).toEqual({ maxCount: 5, maxAge: 60, truncateBefore: 2n })
  const acl = { $r: ['a', 'b'], $w: 'c', $mw: ['$all'] }
  await one.appendToStream('$$stream', jsonEvent({ type: '$metadata', data: { $acl: acl } }))
  expect(book.of('stream').settings).toEqual({ acl: { read: ['a', 'b'], write: ['c'], metaWrite: ['$all'] } })
})

const unusable: readonly (readonly [object, string])[] = [
  [{ $maxCount: 0 }, '$maxCount must be a whole number from 1'],
  [{ $maxAge: 1.5 }, '$maxAge must be'],
  [{ $tb: '3' }, '$tb must be'],
  [{ $cacheControl: -1 }, '$cacheControl must be'],
  [{ $acl: ['a'] }, '$acl must be an object'],
  [{ $acl: { $w: [1] } }, '$w of $acl must be'],
  [[1], 'must be a JSON object'],
]

test.each(unusable)('the metadata %j is refused', async (data, reason) => {
  const { client, log } = await serveLog()
  const one = client()
  const event = () => jsonEvent({ type: '$metadata', data: { ...data } })
  const sent = Array.isArray(data) ? () => ({ ...event(), data }) : event
  await expect(one.appendToStream('$$stream', sent())).rejects.toThrow(reason)
  await expect(one.appendToStream('$$stream', sent(), { credentials: as('anybody') })).rejects.toMatchObject({
    code: 3,
    message: expect.stringContaining(reason),
  })
  expect(log.lastRevision('$$stream')).toBeUndefined()
})

test('a metadata stream takes nothing but metadata', async () => {
  const { client } = await serveLog()
  const other = jsonEvent({ type: 'other', data: {} })
  await expect(client().appendToStream('$$stream', other)).rejects.toThrow('Only events of the type $metadata')
})

test.each(['$settings', '$$$settings', '$$$$stream'])('nobody appends to %s', async (stream) => {
  const { client, log } = await serveLog()
  const event = () => jsonEvent({ type: '$metadata', data: {} })
  await expect(client().appendToStream(stream, event())).rejects.toThrow(AccessDeniedError)
  await expect(client().appendToStream(stream, event(), { credentials: as('anybody') })).rejects.toThrow(
    AccessDeniedError,
  )
  expect(log.lastPosition()).toBeUndefined()
})
