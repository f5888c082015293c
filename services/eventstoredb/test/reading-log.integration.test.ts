import { BACKWARDS, END, FORWARDS, START } from '@eventstore/db-client'
import shared from '@eventstore/db-client/generated/shared_pb.js'
import streams from '@eventstore/db-client/generated/streams_pb.js'
import grpc from '@grpc/grpc-js'
import { describe, expect, it } from 'vitest'
import { filterOptions, logRequest, streamRequest } from './support/reading-request.ts'
import { entry, gather, numbered, type Served, serveNewLog, setMetadata } from './support/reading-server.ts'

const { Options } = streams.ReadReq

/** Positions 1 to 10, five of each stream in turn. */
async function serveTenEvents(): Promise<Served> {
  const served = await serveNewLog()
  for (let round = 0; round < 5; round++) {
    await served.log.appendEntries('apples', [entry({ type: 'picked' })], 'any')
    await served.log.appendEntries('pears', [entry({ type: round === 3 ? 'eaten' : 'picked' })], 'any')
  }
  return served
}

const at = (position: bigint) => ({ commit: position, prepare: position })

describe('reading the whole log', () => {
  it.each([
    { from: START, direction: FORWARDS, maxCount: 3, given: [1n, 2n, 3n] },
    { from: END, direction: FORWARDS, maxCount: 3, given: [] },
    { from: START, direction: BACKWARDS, maxCount: 3, given: [] },
    { from: END, direction: BACKWARDS, maxCount: 3, given: [10n, 9n, 8n] },
    { from: at(8n), direction: FORWARDS, maxCount: 100, given: [8n, 9n, 10n] },
    { from: at(3n), direction: BACKWARDS, maxCount: 100, given: [2n, 1n] },
    { from: at(0n), direction: FORWARDS, maxCount: 2, given: [1n, 2n] },
    { from: at(0n), direction: BACKWARDS, maxCount: 2, given: [] },
    { from: at(99n), direction: FORWARDS, maxCount: 2, given: [] },
    { from: at(99n), direction: BACKWARDS, maxCount: 2, given: [10n, 9n] },
  ] as const)('gives the positions $given, $direction from $from', async ({ from, direction, maxCount, given }) => {
    const { client } = await serveTenEvents()
    const events = await gather(client.readAll({ fromPosition: from, direction, maxCount }))

    expect(events.map(({ event }) => event?.position?.commit)).toEqual(given)
    expect(events.map(({ commitPosition }) => commitPosition)).toEqual(given)
  })

  it('gives nothing of an empty log', async () => {
    const { client } = await serveNewLog()
    expect(await gather(client.readAll())).toEqual([])
    expect(await gather(client.readAll({ direction: BACKWARDS, fromPosition: END }))).toEqual([])
  })

  it('gives a tombstone with the largest revision there is', async () => {
    const { client, log } = await serveNewLog()
    await log.appendEntries('things', numbered(2), 'any')
    await client.tombstoneStream('things')

    const [tombstone] = await gather(client.readAll({ direction: BACKWARDS, fromPosition: END, maxCount: 1 }))
    expect(tombstone).toMatchObject({
      event: { type: '$streamDeleted', streamId: 'things', revision: 9_223_372_036_854_775_807n },
    })
  })
})

describe('a filter', () => {
  it.each([
    { by: 'stream', wanted: { prefixes: ['app', 'plum'] }, given: ['1', '3', '5', '7', '9'] },
    { by: 'stream', wanted: { regex: '^.e' }, given: ['2', '4', '6', '8', '10'] },
    { by: 'type', wanted: { prefixes: ['ea'] }, given: ['8'] },
    { by: 'type', wanted: { regex: 'ten$' }, given: ['8'] },
    { by: 'type', wanted: {}, given: [] },
  ] as const)('by $by lets $wanted through', async ({ by, wanted, given }) => {
    const { answers } = await serveTenEvents()
    const messages = await answers(logRequest((options) => options.setFilter(filterOptions(by, wanted))))

    expect(messages.map((message) => message.getEvent()?.getCommitPosition())).toEqual(given)
  })

  it('counts only what it lets through, in both directions', async () => {
    const { answers, log } = await serveTenEvents()
    await log.appendEntries('apples', numbered(500), 'any')
    const few = (direction: 0 | 1) =>
      answers(
        logRequest((options) => {
          options
            .setFilter(filterOptions('stream', { prefixes: ['pear'] }))
            .setCount('2')
            .setReadDirection(direction)
          if (direction === 1) options.setAll(new Options.AllOptions().setEnd(new shared.Empty()))
        }),
      )

    expect((await few(0)).map((message) => message.getEvent()?.getCommitPosition())).toEqual(['2', '4'])
    expect((await few(1)).map((message) => message.getEvent()?.getCommitPosition())).toEqual(['10', '8'])
  })

  it.each(['(', '[', 'a'.repeat(1001)])('that is no usable expression is refused: %s', async (regex) => {
    const { answers } = await serveTenEvents()
    const read = answers(logRequest((options) => options.setFilter(filterOptions('stream', { regex }))))

    await expect(read).rejects.toMatchObject({ code: grpc.status.INVALID_ARGUMENT })
  })

  it('that others would never come to an end with is as quick as any', async () => {
    const { answers, log, errors } = await serveNewLog()
    await log.appendEntries(`${'a'.repeat(1000)}b`, numbered(1), 'any')
    await log.appendEntries('aaa', numbered(1), 'any')
    const filter = filterOptions('stream', { regex: '^(a+)+$' })
    const messages = await answers(logRequest((options) => options.setFilter(filter)))

    expect(messages.map((message) => message.getEvent()?.getCommitPosition())).toEqual(['2'])
    expect(errors).toEqual([])
  })
})

describe('the protocol beyond the official client', () => {
  it('gives ids as two numbers', async () => {
    const { answers, log } = await serveNewLog()
    await log.appendEntries('things', [entry({ id: 'ffffffff-ffff-4fff-8000-00000000000a' })], 'any')
    const structured = new Options.UUIDOption().setStructured(new shared.Empty())
    const [message] = await answers(logRequest((options) => options.setUuidOption(structured)))

    expect(message?.getEvent()?.getEvent()?.getId()?.getStructured()?.toObject()).toEqual({
      mostSignificantBits: BigInt.asIntN(64, 0xffffffffffff4fffn).toString(),
      leastSignificantBits: BigInt.asIntN(64, 0x800000000000000an).toString(),
    })
  })

  it('tells a caller who asks for it where the stream begins and ends', async () => {
    const { answers, log } = await serveNewLog()
    await log.appendEntries('things', numbered(5), 'any')
    await setMetadata(log, 'things', { $tb: 3 })
    const control = new Options.ControlOption().setCompatibility(1)
    const told = (options: streams.ReadReq.Options) => options.setControlOption(control)
    const whole = await answers(streamRequest('things', told))
    expect(whole.slice(0, 2).map((message) => message.getEvent()?.getEvent()?.getStreamRevision())).toEqual(['3', '4'])
    expect(whole[2]?.getLastStreamPosition()).toBe('4')
    expect(await answers(streamRequest('things'))).toHaveLength(2)

    await setMetadata(log, 'things', { $tb: 9 })
    const nothing = await answers(streamRequest('things', told))
    expect(nothing.map((message) => [message.getFirstStreamPosition(), message.getLastStreamPosition()])).toEqual([
      ['5', '0'],
      ['0', '4'],
    ])
  })

  it.each([
    { what: 'without options', request: () => new streams.ReadReq() },
    { what: 'of neither a stream nor the log', request: () => logRequest((options) => options.clearAll()) },
    { what: 'of a stream without a name', request: () => streamRequest('') },
    { what: 'without a count', request: () => logRequest((options) => options.clearCount()) },
    {
      what: 'of a stream, with a filter',
      request: () => streamRequest('things', (options) => options.setFilter(filterOptions('type', { regex: 'a' }))),
    },
    {
      what: 'that follows backwards',
      request: () =>
        logRequest((options) => options.setReadDirection(1).setSubscription(new Options.SubscriptionOptions())),
    },
    {
      what: 'with a filter that goes by nothing',
      request: () => logRequest((options) => options.setFilter(new Options.FilterOptions())),
    },
    {
      what: 'that is to be told of checkpoints after no events',
      request: () =>
        logRequest((options) =>
          options
            .setFilter(filterOptions('type', { regex: 'a' }).setCheckpointintervalmultiplier(0))
            .setSubscription(new Options.SubscriptionOptions()),
        ),
    },
  ])('is refused: a read $what', async ({ request }) => {
    const { answers, errors } = await serveNewLog()

    await expect(answers(request())).rejects.toMatchObject({ code: grpc.status.INVALID_ARGUMENT })
    expect(errors).toEqual([])
  })
})
