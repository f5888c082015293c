import { jsonEvent, StreamDeletedError, WrongExpectedVersionError } from '@eventstore/db-client'
import { describe, expect, test } from 'vitest'
import { StreamBook } from '../src/streams/stream-book.ts'
import { as, serveLog } from './support/served-log.ts'

const happened = () => jsonEvent({ type: 'happened', data: {} })

/** A stream of two events. */
async function serveStream() {
  const served = await serveLog()
  const one = served.client()
  await one.appendToStream('stream', [happened(), happened()])
  return { ...served, one }
}

// A caller who got no answer sends the same append again, whatever happened to the stream since.
describe.each(['any', 'stream_exists', 1n] as const)('an append that expects %s, sent again', (expectedRevision) => {
  test('after the stream was deleted, gets its first answer, and the stream stays deleted', async () => {
    const { one, log } = await serveStream()
    const events = [happened(), happened()]
    const first = await one.appendToStream('stream', events, { expectedRevision })
    await one.deleteStream('stream')
    const last = log.lastPosition()
    expect(await one.appendToStream('stream', events, { expectedRevision })).toEqual(first)
    const alone = { expectedRevision, credentials: as('anybody') }
    expect(await one.appendToStream('stream', events, alone)).toEqual(first)
    expect(log.lastPosition()).toBe(last)
    expect(new StreamBook(log).of('stream').state).toBe('soft-deleted')
  })

  test('after the stream was deleted and revived, gets its first answer', async () => {
    const { one, log } = await serveStream()
    const events = [happened(), happened()]
    const first = await one.appendToStream('stream', events, { expectedRevision })
    await one.deleteStream('stream')
    await one.appendToStream('stream', happened())
    expect(await one.appendToStream('stream', events, { expectedRevision })).toEqual(first)
    expect(log.lastRevision('stream')).toBe(4)
  })

  test('after the stream was deleted for good, finds it deleted', async () => {
    const { one } = await serveStream()
    const events = [happened(), happened()]
    await one.appendToStream('stream', events, { expectedRevision })
    await one.tombstoneStream('stream')
    await expect(one.appendToStream('stream', events, { expectedRevision })).rejects.toThrow(StreamDeletedError)
  })
})

describe.each(['any', 'no_stream', 1n] as const)(
  'an append that expects %s and revived a stream',
  (expectedRevision) => {
    test('gets its first answer when it is sent again after the stream was deleted once more', async () => {
      const { one, log } = await serveStream()
      await one.deleteStream('stream')
      const events = [happened(), happened()]
      const first = await one.appendToStream('stream', events, { expectedRevision })
      await one.deleteStream('stream')
      const last = log.lastPosition()
      expect(await one.appendToStream('stream', events, { expectedRevision })).toEqual(first)
      expect(log.lastPosition()).toBe(last)
    })
  },
)

test('the first append of a stream, sent again after it was deleted, gets its first answer', async () => {
  const { one, log } = await serveStream()
  const event = happened()
  const first = await one.appendToStream('other', event, { expectedRevision: 'no_stream' })
  await one.deleteStream('other')
  const last = log.lastPosition()
  expect(await one.appendToStream('other', event, { expectedRevision: 'no_stream' })).toEqual(first)
  expect(log.lastPosition()).toBe(last)
})

test('an append that is half known leaves a deleted stream as it is', async () => {
  const { one, log } = await serveStream()
  const known = happened()
  await one.appendToStream('stream', known)
  await one.deleteStream('stream')
  const last = log.lastPosition()
  for (const expectedRevision of ['any', 'no_stream', 2n] as const) {
    const refused = one.appendToStream('stream', [known, happened()], { expectedRevision })
    await expect(refused).rejects.toThrow('stands already')
  }
  await expect(one.appendToStream('stream', [known, happened()], { expectedRevision: 9n })).rejects.toThrow(
    WrongExpectedVersionError,
  )
  expect(log.lastPosition()).toBe(last)
})

test('metadata that brought a stream back, sent again after the stream was deleted once more, changes nothing', async () => {
  const { one, log } = await serveStream()
  await one.deleteStream('stream')
  const metadata = jsonEvent({ type: '$metadata', data: { own: 'kept' } })
  for (const expectedRevision of ['any', 0n] as const) {
    const first = await one.appendToStream('$$stream', metadata, { expectedRevision })
    await one.deleteStream('stream')
    const last = log.lastPosition()
    expect(await one.appendToStream('$$stream', metadata, { expectedRevision })).toEqual(first)
    expect(log.lastPosition()).toBe(last)
  }
})
