import { setImmediate } from 'node:timers/promises'
import streams from '@eventstore/db-client/generated/streams_pb.js'
import grpc from '@grpc/grpc-js'
import { describe, expect, it } from 'vitest'
import { counted, type Reads } from './support/reading-counted.ts'
import { logRequest } from './support/reading-request.ts'
import { entry, numbered, type Served, serveNewLog } from './support/reading-server.ts'

const { SubscriptionOptions } = streams.ReadReq.Options

const subscription = logRequest((options) => options.setSubscription(new SubscriptionOptions()))

async function serveCounted(): Promise<Served & { readonly reads: Reads }> {
  const reads: Reads = { pages: 0, entries: 0, waiting: 0 }
  return { ...(await serveNewLog((log) => counted(log, reads))), reads }
}

/** Waits until no more is read of a log while others have many turns. */
async function untilStill(reads: Reads): Promise<void> {
  for (let quiet = 0, before = reads.entries; quiet < 500; quiet++) {
    await setImmediate()
    if (reads.entries !== before) quiet = 0
    before = reads.entries
  }
}

const large = 'x'.repeat(20_000)

const largeEntries = (count: number) => Array.from({ length: count }, () => entry({ data: JSON.stringify(large) }))

/** Takes the first event of a call and nothing more, until the call is told to go on. */
async function takeOne(call: grpc.ClientReadableStream<streams.ReadResp>, positions: string[]): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  call.on('data', (message: streams.ReadResp) => {
    if (!message.hasEvent()) return
    if (positions.length === 0) {
      call.pause()
      resolve()
    }
    positions.push(message.getEvent()?.getCommitPosition() ?? '')
  })
  await promise
}

describe('a reader that takes little', () => {
  it.each(['read', 'subscription'])('is not read ahead for, and gets everything in the end: %s', async (form) => {
    const { log, read, reads } = await serveCounted()
    await log.appendEntries('things', largeEntries(1_500), 'any')
    const call = read(form === 'read' ? logRequest((options) => options.setCount('5000')) : subscription)
    call.on('error', () => undefined)
    const positions: string[] = []
    await takeOne(call, positions)
    await untilStill(reads)
    // Some lie in the buffers of the connection; the log holds 30 MB.
    expect(reads.entries).toBeLessThan(700)

    call.resume()
    await expect.poll(() => positions.length).toBe(1_500)
    expect(positions).toEqual(Array.from({ length: 1_500 }, (_, index) => String(index + 1)))
    call.cancel()
  })
})

describe('a reader that leaves', () => {
  it.each(['cancels', 'runs out of time'])('stops the work at once: it %s', async (how) => {
    const { log, reads, errors, read } = await serveCounted()
    await log.appendEntries('things', largeEntries(1_500), 'any')
    const everything = logRequest((options) => options.setCount('5000'))
    const call = read(everything, how === 'cancels' ? {} : { deadline: Date.now() + 5000 })
    const { promise: left, resolve: leave } = Promise.withResolvers<unknown>()
    call.on('error', leave)
    await Promise.race([takeOne(call, []), left])
    await untilStill(reads)
    if (how === 'cancels') call.cancel()
    await left
    await untilStill(reads)

    expect(reads.entries).toBeLessThan(700)
    expect(errors).toEqual([])
  })

  it('is no longer woken by commits', async () => {
    const { log, reads, read } = await serveCounted()
    const calls = [read(subscription), read(subscription)]
    for (const call of calls) {
      call.on('error', () => undefined)
      call.resume()
    }
    await expect.poll(() => reads.waiting).toBe(2)
    for (const call of calls) call.cancel()
    await expect.poll(() => reads.waiting).toBe(0)
    const { pages } = reads
    await log.appendEntries('things', numbered(1), 'any')
    await untilStill(reads)

    expect(reads.pages).toBe(pages)
  })
})

describe('a log that cannot be read', () => {
  it('is told the reader as a server that is not there', async () => {
    const { log, answers, errors } = await serveNewLog()
    await log.close()

    await expect(answers(logRequest())).rejects.toMatchObject({ code: grpc.status.UNAVAILABLE })
    expect(errors).toEqual([])
  })

  it('for a reason that nobody foresaw is told the operator alone', async () => {
    const broken = new Error('the disk speaks in riddles')
    const { answers, errors } = await serveNewLog((log) =>
      Object.assign(counted(log, { pages: 0, entries: 0, waiting: 0 }), {
        lastPosition: () => {
          throw broken
        },
      }),
    )

    await expect(answers(logRequest())).rejects.toMatchObject({
      code: grpc.status.INTERNAL,
      details: expect.not.stringContaining('riddles'),
    })
    expect(errors).toEqual([broken])
  })
})
