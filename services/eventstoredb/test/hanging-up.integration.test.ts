import { type ClientHttp2Session, connect, constants } from 'node:http2'
import { setImmediate } from 'node:timers/promises'
import { jsonEvent } from '@eventstore/db-client'
import { StreamsService } from '@eventstore/db-client/generated/streams_grpc_pb.js'
import fc from 'fast-check'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { type HostileCall, hostileCall } from './support/hostile-messages.ts'
import { counted, type Reads } from './support/reading-counted.ts'
import { serveLog, temporaryLog, users } from './support/served-log.ts'

/** A gRPC message as it goes over the wire: not compressed, its length, its bytes. */
function frame(message: Buffer): Buffer {
  const head = Buffer.alloc(5)
  head.writeUInt32BE(message.length, 1)
  return Buffer.concat([head, message])
}

/** Begins a call below the client, whose own way of hanging up does not always reach the server. */
function begin(session: ClientHttp2Session, { method, messages }: HostileCall, name: string) {
  const call = session.request({
    ':method': 'POST',
    ':path': StreamsService[method].path,
    'content-type': 'application/grpc',
    te: 'trailers',
    ...(name === '' ? {} : { authorization: `Basic ${Buffer.from(`${name}:${name}`).toString('base64')}` }),
  })
  const { promise, resolve } = Promise.withResolvers<void>()
  call.on('error', () => undefined)
  call.on('close', () => resolve())
  call.resume()
  for (const message of messages) call.write(frame(message))
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
    const session = connect(`http://127.0.0.1:${served.server.port}`)
    onTestFinished(() => session.destroy())
    const leavesNothing = fc.asyncProperty(fc.array(calls, { minLength: 1, maxLength: 20 }), async (all) => {
      await Promise.all(
        all.map(async ([hostile, name, { turns, isFinished }]) => {
          const { call, ended } = begin(session, hostile, name)
          if (isFinished) call.end()
          for (let turn = 0; turn < turns; turn++) await setImmediate()
          call.close(constants.NGHTTP2_CANCEL)
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
        const session = connect(`http://127.0.0.1:${served.server.port}`)
        session.on('error', () => undefined)
        const begun = all.map(([hostile, name, { isFinished }]) => {
          const { call, ended } = begin(session, hostile, name)
          if (isFinished) call.end()
          return ended
        })
        for (let turn = 0; turn < turns; turn++) await setImmediate()
        const closed = served.server.close()
        await Promise.all([closed, ...begun])
        await log.close()
        session.destroy()
        expect(errors).toEqual([])
      },
    )
    await fc.assert(closesAll, { numRuns: 15 })
  })
})
