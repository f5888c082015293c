import { BACKWARDS, END, FORWARDS, START, StreamDeletedError, StreamNotFoundError } from '@eventstore/db-client'
import { entryForm } from '@samstyre/event-store/sqlite'
import { describe, expect, it } from 'vitest'
import { entry, gather, numbered, revisions, serveNewLog, setMetadata } from './support/reading-server.ts'

describe('reading a stream', () => {
  it('gives its events from the start, with everything they hold', async () => {
    const { log, client } = await serveNewLog()
    const before = Date.now()
    const written = [entry({ type: 'opened' }), entry({ type: 'closed', data: '{"text":"æøå 😀"}', metadata: '' })]
    await log.appendEntries('things', written, 'no-stream')

    const events = await gather(client.readStream('things'))

    expect(events).toMatchObject([
      {
        commitPosition: 1n,
        event: {
          id: written[0]?.id,
          streamId: 'things',
          revision: 0n,
          type: 'opened',
          isJson: true,
          data: { a: 1 },
          metadata: { by: 'somebody' },
          position: { commit: 1n, prepare: 1n },
        },
      },
      { commitPosition: 2n, event: { revision: 1n, type: 'closed', data: { text: 'æøå 😀' }, metadata: undefined } },
    ])
    const created = events[0]?.event?.created.getTime() ?? 0
    expect(created).toBeGreaterThanOrEqual(before)
    expect(created).toBeLessThanOrEqual(Date.now())
  })

  it('gives bytes that are no text as they were', async () => {
    const { log, client } = await serveNewLog()
    const form = entryForm.octets + entryForm.dataInBase64 + entryForm.metadataInBase64
    await log.appendEntries('things', [entry({ form, data: '/wAB', metadata: '/v8=' })], 'any')

    for await (const { event } of client.readStream('things')) {
      expect(event?.isJson).toBe(false)
      expect(event?.data).toEqual(Uint8Array.of(255, 0, 1))
      expect(event?.metadata).toEqual(Uint8Array.of(254, 255))
    }
  })

  it.each([
    { from: START, direction: FORWARDS, maxCount: 3, given: [0, 1, 2] },
    { from: 7n, direction: FORWARDS, maxCount: 100, given: [7, 8, 9] },
    { from: 10n, direction: FORWARDS, maxCount: 100, given: [] },
    { from: 18_446_744_073_709_551_615n, direction: FORWARDS, maxCount: 100, given: [] },
    { from: END, direction: FORWARDS, maxCount: 100, given: [] },
    { from: END, direction: BACKWARDS, maxCount: 1, given: [9] },
    { from: 2n, direction: BACKWARDS, maxCount: 100, given: [2, 1, 0] },
    { from: 99n, direction: BACKWARDS, maxCount: 2, given: [9, 8] },
    { from: 18_446_744_073_709_551_615n, direction: BACKWARDS, maxCount: 1, given: [9] },
    { from: START, direction: BACKWARDS, maxCount: 100, given: [0] },
  ] as const)('gives $given of ten, $direction from $from', async ({ from, direction, maxCount, given }) => {
    const { log, client } = await serveNewLog()
    await log.appendEntries('things', numbered(10), 'no-stream')
    await log.appendEntries('others', numbered(3), 'no-stream')

    expect(await revisions(client.readStream('things', { fromRevision: from, direction, maxCount }))).toEqual(given)
  })

  it('gives every event of a stream that needs many pages', async () => {
    const { log, client } = await serveNewLog()
    await log.appendEntries('things', numbered(3_000), 'no-stream')
    const all = Array.from({ length: 3_000 }, (_, revision) => revision)

    expect(await revisions(client.readStream('things'))).toEqual(all)
    const backwards = client.readStream('things', { direction: BACKWARDS, fromRevision: END })
    expect(await revisions(backwards)).toEqual(all.toReversed())
  })

  it('says that there is no such stream', async () => {
    const { client } = await serveNewLog()
    const error = await revisions(client.readStream('nothing')).catch((thrown: unknown) => thrown)

    expect(error).toBeInstanceOf(StreamNotFoundError)
    expect(error).toMatchObject({ streamName: 'nothing' })
  })

  it('says of a stream that was deleted for now that it is not there, and gives what came after', async () => {
    const { log, client } = await serveNewLog()
    await log.appendEntries('things', numbered(2), 'no-stream')
    await client.deleteStream('things')
    await expect(revisions(client.readStream('things'))).rejects.toBeInstanceOf(StreamNotFoundError)

    await client.appendToStream('things', {
      id: entry().id,
      type: 'again',
      contentType: 'application/json',
      data: {},
      metadata: {},
    })
    expect(await revisions(client.readStream('things'))).toEqual([2])
  })

  it('says of a stream that was deleted for good that it is, and of its metadata too', async () => {
    const { log, client } = await serveNewLog()
    await log.appendEntries('things', numbered(2), 'no-stream')
    await setMetadata(log, 'things', { $maxCount: 5 })
    await client.tombstoneStream('things')

    await expect(revisions(client.readStream('things'))).rejects.toBeInstanceOf(StreamDeletedError)
    await expect(revisions(client.readStream('$$things'))).rejects.toBeInstanceOf(StreamDeletedError)
  })
})

describe('what the metadata of a stream hides', () => {
  it.each([
    { metadata: { $maxCount: 3 }, given: [7, 8, 9] },
    { metadata: { $tb: 8 }, given: [8, 9] },
    { metadata: { $maxCount: 3, $tb: 9 }, given: [9] },
    { metadata: { $maxCount: 50, $tb: 50 }, given: [] },
    { metadata: { $maxAge: 3600 }, given: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] },
  ])('gives $given of ten with $metadata, in both directions', async ({ metadata, given }) => {
    const { log, client } = await serveNewLog()
    await log.appendEntries('things', numbered(10), 'no-stream')
    await setMetadata(log, 'things', metadata)

    expect(await revisions(client.readStream('things'))).toEqual(given)
    const backwards = client.readStream('things', { direction: BACKWARDS, fromRevision: END })
    expect(await revisions(backwards)).toEqual(given.toReversed())
  })

  it('counts only the events it gives', async () => {
    const { log, client } = await serveNewLog()
    await log.appendEntries('things', numbered(10), 'no-stream')
    await setMetadata(log, 'things', { $tb: 5 })

    expect(await revisions(client.readStream('things', { maxCount: 2 }))).toEqual([5, 6])
  })

  it('hides nothing from a read of the whole log', async () => {
    const { log, client } = await serveNewLog()
    await log.appendEntries('things', numbered(10), 'no-stream')
    await setMetadata(log, 'things', { $maxCount: 1 })

    expect(await revisions(client.readAll({ maxCount: 10 }))).toHaveLength(10)
  })

  it('gives metadata itself only in its newest form', async () => {
    const { log, client } = await serveNewLog()
    await setMetadata(log, 'things', { $maxCount: 1 })
    await setMetadata(log, 'things', { $maxCount: 2 })

    expect(await revisions(client.readStream('$$things'))).toEqual([1])
  })
})

describe('links', () => {
  it('are given with the event they point at, when that is asked for', async () => {
    const { log, client } = await serveNewLog()
    await log.appendEntries('things', numbered(3), 'no-stream')
    await log.appendEntries('links', [entry({ type: '$>', data: '1@things' })], 'no-stream')

    for await (const { event, link } of client.readStream('links')) {
      expect(event).toMatchObject({ type: '$>', streamId: 'links' })
      expect(link).toBeUndefined()
    }
    const ofStream = await gather(client.readStream('links', { resolveLinkTos: true }))
    const ofLog = await gather(client.readAll({ resolveLinkTos: true, fromPosition: { commit: 4n, prepare: 4n } }))
    const expected = {
      event: { streamId: 'things', revision: 1n, position: { commit: 2n } },
      link: { streamId: 'links' },
    }
    expect([...ofStream, ...ofLog]).toMatchObject([
      { ...expected, commitPosition: 4n },
      { ...expected, commitPosition: 4n },
    ])
  })

  it.each(['9@things', '0@nothing', '0@hidden', 'x@things', '0', '@things', '0@'])(
    'that point nowhere are given alone: %s',
    async (data) => {
      const { log, client } = await serveNewLog()
      await log.appendEntries('things', numbered(3), 'no-stream')
      await log.appendEntries('hidden', numbered(3), 'no-stream')
      await setMetadata(log, 'hidden', { $tb: 2 })
      await log.appendEntries('links', [entry({ type: '$>', data })], 'no-stream')

      const given = await gather(client.readStream('links', { resolveLinkTos: true }))
      expect(given).toMatchObject([{ link: { type: '$>' } }])
      expect(given[0]?.event).toBeUndefined()
    },
  )

  it('give nothing of a stream that the caller may not read', async () => {
    const { log, client } = await serveNewLog()
    await log.appendEntries('secret', numbered(1), 'no-stream')
    await setMetadata(log, 'secret', { $acl: { $r: ['$admins'] } })
    await log.appendEntries('links', [entry({ type: '$>', data: '0@secret' })], 'no-stream')

    for await (const { event } of client.readStream('links', { resolveLinkTos: true })) expect(event).toBeUndefined()
    await expect(revisions(client.readStream('secret'))).rejects.toMatchObject({ type: 'access-denied' })
    await expect(revisions(client.readStream('$$secret'))).resolves.toEqual([0])
  })
})
