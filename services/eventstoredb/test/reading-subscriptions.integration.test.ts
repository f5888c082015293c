import { setImmediate } from 'node:timers/promises'
import { END, START, StreamDeletedError, streamNameFilter, UnavailableError } from '@eventstore/db-client'
import { describe, expect, it } from 'vitest'
import { follow } from './support/reading-follower.ts'
import { entry, numbered, serveNewLog, setMetadata } from './support/reading-server.ts'

const at = (position: bigint) => ({ commit: position, prepare: position })

describe('a subscription to a stream', () => {
  it.each([
    { from: START, first: 0 },
    { from: END, first: 5 },
    { from: 0n, first: 1 },
    { from: 2n, first: 3 },
    { from: 7n, first: 8 },
  ] as const)('from $from gives everything after it, and what comes', async ({ from, first }) => {
    const { log, client } = await serveNewLog()
    await log.appendEntries('things', numbered(5), 'any')
    const follower = follow(client.subscribeToStream('things', { fromRevision: from }))
    await follower.caughtUp()
    await log.appendEntries('others', numbered(5), 'any')
    await log.appendEntries('things', numbered(5), 'any')

    await follower.events(10 - first)
    expect(follower.revisions).toEqual(Array.from({ length: 10 - first }, (_, index) => first + index))
    expect(follower.id).toMatch(/^[\da-f\-]{36}$/v)
  })

  it('may begin before the stream', async () => {
    const { log, client } = await serveNewLog()
    const follower = follow(client.subscribeToStream('things'))
    await follower.caughtUp()
    await log.appendEntries('things', numbered(2), 'no-stream')

    await follower.events(2)
    expect(follower.revisions).toEqual([0, 1])
  })

  it('gives what its metadata leaves, and goes on after a deletion', async () => {
    const { log, client } = await serveNewLog()
    await log.appendEntries('things', numbered(5), 'any')
    await setMetadata(log, 'things', { $maxCount: 2 })
    const follower = follow(client.subscribeToStream('things'))
    await follower.caughtUp()
    await client.deleteStream('things')
    await client.appendToStream('things', {
      id: entry().id,
      type: 'again',
      contentType: 'application/json',
      data: {},
      metadata: {},
    })

    await follower.events(3)
    expect(follower.revisions).toEqual([3, 4, 5])
  })

  it('ends when the stream is deleted for good, after the event that says so', async () => {
    const { log, client } = await serveNewLog()
    await log.appendEntries('things', numbered(1), 'any')
    const follower = follow(client.subscribeToStream('things'))
    await follower.caughtUp()
    await client.tombstoneStream('things')

    expect(await follower.failure).toBeInstanceOf(StreamDeletedError)
    expect(follower.types).toEqual(['changed', '$streamDeleted'])
    expect(await follow(client.subscribeToStream('things')).failure).toBeInstanceOf(StreamDeletedError)
  })
})

describe('a subscription to the log', () => {
  it.each([
    { from: START, first: 1 },
    { from: END, first: 6 },
    { from: at(0n), first: 1 },
    { from: at(3n), first: 4 },
  ] as const)('from $from gives everything after it, and what comes', async ({ from, first }) => {
    const { log, client } = await serveNewLog()
    await log.appendEntries('things', numbered(5), 'any')
    const follower = follow(client.subscribeToAll({ fromPosition: from }))
    await follower.caughtUp()
    await log.appendEntries('others', numbered(5), 'any')

    await follower.events(11 - first)
    expect(follower.positions).toEqual(Array.from({ length: 11 - first }, (_, index) => first + index))
  })

  it('says when it has caught up, falls behind and has caught up again', async () => {
    const { log, client } = await serveNewLog()
    const follower = follow(client.subscribeToAll())
    await follower.caughtUp()
    await log.appendEntries('things', numbered(2_000), 'any')
    await follower.events(2_000)
    await follower.caughtUp(2)

    expect(follower.marks).toEqual(['confirmation', 'caughtUp', 'fellBehind', 'caughtUp'])
  })

  it('is complete and in order, however commits come in between', async () => {
    const { log, client } = await serveNewLog()
    const followers = ([START, START, END] as const).map((fromPosition) =>
      follow(client.subscribeToAll({ fromPosition })),
    )
    await Promise.all(followers.map((follower) => follower.caughtUp()))
    const appends: Promise<unknown>[] = []
    for (let round = 0; round < 300; round++) {
      appends.push(log.appendEntries(`stream-${round % 7}`, numbered(1 + (round % 5)), 'any'))
      if (round % 3 === 0) await setImmediate()
    }
    await Promise.all(appends)
    const late = follow(client.subscribeToAll())
    const expected = Array.from({ length: 900 }, (_, index) => index + 1)

    for (const follower of [...followers, late]) {
      await follower.events(900)
      expect(follower.positions).toEqual(expected)
    }
  })

  it('ends when the server closes, so that the client looks for another', async () => {
    const { client, closeServer, errors } = await serveNewLog()
    const followers = [client.subscribeToAll(), client.subscribeToStream('things')].map(follow)
    await Promise.all(followers.map((follower) => follower.caughtUp()))
    await closeServer()

    for (const follower of followers) expect(await follower.failure).toBeInstanceOf(UnavailableError)
    expect(errors).toEqual([])
  })

  it('ends when the log closes', async () => {
    const { log, client, errors } = await serveNewLog()
    const follower = follow(client.subscribeToAll())
    await follower.caughtUp()
    await log.close()

    expect(await follower.failure).toBeInstanceOf(UnavailableError)
    expect(errors).toEqual([])
  })
})

describe('a filtered subscription', () => {
  it('is told how far it is, so that it looks at nothing twice', async () => {
    const { log, client } = await serveNewLog()
    await log.appendEntries('common', numbered(95), 'any')
    await log.appendEntries('rare', numbered(1), 'any')
    await log.appendEntries('common', numbered(4), 'any')
    const checkpoints: number[] = []
    const filter = streamNameFilter({
      prefixes: ['rare'],
      maxSearchWindow: 10,
      checkpointInterval: 3,
      checkpointReached: (_, position) => void checkpoints.push(Number(position.commit)),
    })
    const follower = follow(client.subscribeToAll({ filter }))
    await follower.caughtUp()
    expect(checkpoints).toEqual([30, 60, 90, 100])
    expect(follower.positions).toEqual([96])

    await log.appendEntries('common', numbered(30), 'any')
    await log.appendEntries('rare', numbered(1), 'any')
    await follower.events(2)
    expect(checkpoints).toEqual([30, 60, 90, 100, 130])
    expect(follower.positions).toEqual([96, 131])
  })

  it('misses nothing when it starts again at any of its checkpoints', async () => {
    const { log, client } = await serveNewLog()
    for (let round = 0; round < 40; round++) {
      await log.appendEntries(round % 4 === 0 ? 'rare' : 'common', numbered(3), 'any')
    }
    const checkpoints: bigint[] = []
    const filter = streamNameFilter({
      regex: '^rare$',
      maxSearchWindow: 7,
      checkpointReached: (_, position) => void checkpoints.push(position.commit),
    })
    const whole = follow(client.subscribeToAll({ filter }))
    await whole.caughtUp()
    const seen = [...checkpoints]

    expect(seen.length).toBeGreaterThan(10)
    for (const checkpoint of seen) {
      const resumed = follow(client.subscribeToAll({ filter, fromPosition: at(checkpoint) }))
      await resumed.caughtUp()
      expect(resumed.positions).toEqual(whole.positions.filter((position) => position > checkpoint))
      await resumed.leave()
    }
  })
})
