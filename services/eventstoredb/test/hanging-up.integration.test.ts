import { setImmediate } from 'node:timers/promises'
import { jsonEvent } from '@eventstore/db-client'
import { StreamsService } from '@eventstore/db-client/generated/streams_grpc_pb.js'
import grpc from '@grpc/grpc-js'
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { type HostileCall, hostileCall } from './support/hostile-messages.ts'
import { counted, type Reads } from './support/reading-counted.ts'
import { serveLog, temporaryLog, users } from './support/served-log.ts'

const asIs = (bytes: Buffer) => bytes

/** Begins a call and sends its messages; it ends when the test has hung up, or the server has. */
function begin(client: grpc.Client, { method, messages }: HostileCall, name: string) {
  const metadata = new grpc.Metadata()
  if (name !== '') metadata.set('authorization', `Basic ${Buffer.from(`${name}:${name}`).toString('base64')}`)
  const call = client.makeBidiStreamRequest(StreamsService[method].path, asIs, asIs, metadata)
  const { promise, resolve } = Promise.withResolvers<void>()
  call.on('error', () => undefined)
  call.on('status', () => resolve())
  call.resume()
  for (const message of messages) call.write(message)
  return { call, ended: promise }
}

const calls = fc.tuple(
  hostileCall,
  fc.constantFrom('', 'ola', 'nobody'),
  fc.record({ turns: fc.nat(12), isFinished: fc.boolean() }),
)

describe('a caller who hangs up', () => {
  test('in any phase of a call leaves nothing behind', { timeout: 60_000 }, async () => {
    const reads: Reads = { pages: 0, entries: 0, waiting: 0 }
    const errors: unknown[] = []
    const log = counted(temporaryLog(), reads)
    const served = await serveLog({ log, users, onError: (error) => errors.push(error) })
    const client: grpc.Client = served.streams()
    const leavesNothing = fc.asyncProperty(fc.array(calls, { minLength: 1, maxLength: 20 }), async (all) => {
      await Promise.all(
        all.map(async ([hostile, name, { turns, isFinished }]) => {
          const { call, ended } = begin(client, hostile, name)
          if (isFinished) call.end()
          for (let turn = 0; turn < turns; turn++) await setImmediate()
          call.cancel()
          await ended
        }),
      )
    })
    await fc.assert(leavesNothing, { numRuns: 60 })
    await vi.waitUntil(() => reads.waiting === 0, { timeout: 10_000 })
    expect(errors).toEqual([])
    await served.client().appendToStream('after', jsonEvent({ type: 'happened', data: {} }))
  })
})

describe('a server that closes', () => {
  test('in any phase of many calls ends them all', { timeout: 60_000 }, async () => {
    const closesAll = fc.asyncProperty(
      fc.array(calls, { minLength: 1, maxLength: 20 }),
      fc.nat(12),
      async (all, turns) => {
        const errors: unknown[] = []
        const log = temporaryLog()
        const served = await serveLog({ log, users, onError: (error) => errors.push(error) })
        const client: grpc.Client = served.streams()
        const begun = all.map(([hostile, name, { isFinished }]) => {
          const { call, ended } = begin(client, hostile, name)
          if (isFinished) call.end()
          return ended
        })
        for (let turn = 0; turn < turns; turn++) await setImmediate()
        const closed = served.server.close()
        await Promise.all([closed, ...begun])
        await log.close()
        expect(errors).toEqual([])
      },
    )
    await fc.assert(closesAll, { numRuns: 15 })
  })
})
