import { type ClientHttp2Session, connect, constants } from 'node:http2'
import { setImmediate, setTimeout as sleep } from 'node:timers/promises'
import { jsonEvent } from '@eventstore/db-client'
import { StreamsService } from '@eventstore/db-client/generated/streams_grpc_pb.js'
import fc from 'fast-check'
import { describe, expect, onTestFinished, test } from 'vitest'
import { appendEvent, appendOptions, type HostileCall, hostileCall } from './support/hostile-messages.ts'
import { frameOf, RawCall } from './support/raw-call.ts'
import { counted, type Reads } from './support/reading-counted.ts'
import { serveLog, temporaryLog, users } from './support/served-log.ts'

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
  for (const message of messages) call.write(frameOf(message))
  return { call, ended: promise }
}

async function turnsPass(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn++) await setImmediate()
}

const calls = fc.tuple(
  hostileCall,
  fc.constantFrom('', 'ola', 'nobody'),
  fc.record({ turns: fc.nat(12), isFinished: fc.boolean() }),
)

describe('a caller who hangs up', () => {
  test('in any phase of a call leaves nothing behind', async () => {
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
          await turnsPass(turns)
          call.close(constants.NGHTTP2_CANCEL)
          await ended
        }),
      )
    })
    await fc.assert(leavesNothing, { numRuns: 60 })
    await expect.poll(() => reads.waiting).toBe(0)
    expect(errors).toEqual([])
    await served.client().appendToStream('after', jsonEvent({ type: 'happened', data: {} }))
  })
})

describe('an append', () => {
  const messages = [appendOptions('stream'), appendEvent(), appendEvent()]
  const cutsOff: readonly (readonly [string, (port: number, wait: () => Promise<void>) => Promise<unknown>])[] = [
    ['is cancelled', (port, wait) => cutOff(port, wait, (call) => call.cancel())],
    ['ends with its connection', (port, wait) => cutOff(port, wait, ({ socket }) => socket.end())],
    ['ends with its caller', (port, wait) => cutOff(port, wait, ({ socket }) => socket.resetAndDestroy())],
    ['is cancelled by a client of Node, which finishes it first', cancelByNode],
  ]
  test.each(cutsOff)('that %s leaves no event of its own', async (_, cut) => {
    const { server, client, log } = await serveLog()
    for (let milliseconds = 0; milliseconds < 16; milliseconds++) await cut(server.port, () => sleep(milliseconds))
    for (let number = 0; number < 10; number++) {
      await client().appendToStream('after', jsonEvent({ type: 'happened', data: {} }))
    }
    expect(log.lastRevision('stream')).toBeUndefined()
  })

  async function cutOff(port: number, wait: () => Promise<void>, cut: (call: RawCall) => void): Promise<void> {
    const call = await RawCall.to(port, StreamsService.append.path)
    for (const message of messages) call.message(message)
    await wait()
    cut(call)
  }

  async function cancelByNode(port: number, wait: () => Promise<void>): Promise<void> {
    const session = connect(`http://127.0.0.1:${port}`)
    const { call, ended } = begin(session, { method: 'append', messages }, '')
    await wait()
    call.close(constants.NGHTTP2_CANCEL)
    await ended
    session.close()
  }
})

describe('a server that closes', () => {
  test('in any phase of many calls ends them all', async () => {
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
        await turnsPass(turns)
        const closed = served.server.close()
        await Promise.all([closed, ...begun])
        await log.close()
        session.destroy()
        expect(errors).toEqual([])
      },
    )
    await fc.assert(closesAll, { numRuns: 8 })
  })
})
