import { once } from 'node:events'
import { createServer, type Socket } from 'node:net'
import { ServerFeaturesService } from '@eventstore/db-client/generated/serverfeatures_grpc_pb.js'
import { StreamsService } from '@eventstore/db-client/generated/streams_grpc_pb.js'
import type streams from '@eventstore/db-client/generated/streams_pb.js'
import { Server, ServerCredentials, type ServerDuplexStream, status } from '@grpc/grpc-js'
import { describe, expect, it, onTestFinished } from 'vitest'
import { newEvent, newEvents } from '../src/contract/bench.ts'
import { openEventStoreDB } from '../src/eventstoredb/index.ts'
import type { SubscriptionMessage } from '../src/index.ts'
import { answers } from './support/eventstoredb-messages.ts'
import { featuresOf, scriptedServer } from './support/eventstoredb-server.ts'

type BatchCall = ServerDuplexStream<streams.BatchAppendReq, streams.BatchAppendResp>

/** Serves appends on any port: `serve` gets the calls, counted from 0. */
async function serveAppends(serve: (call: BatchCall, number: number) => void): Promise<string> {
  const server = new Server()
  let calls = 0
  server.addService(ServerFeaturesService, featuresOf('24.6.0'))
  server.addService(StreamsService, {
    batchAppend(call: BatchCall) {
      call.on('error', () => undefined)
      serve(call, calls)
      calls += 1
    },
  })
  const { promise, resolve, reject } = Promise.withResolvers<number>()
  server.bindAsync('127.0.0.1:0', ServerCredentials.createInsecure(), (error, port) =>
    error === null ? resolve(port) : reject(error),
  )
  onTestFinished(() => server.forceShutdown())
  return `esdb://127.0.0.1:${await promise}?tls=false`
}

/** How a call of the protocol ends badly. */
function failure(code: status, details: string): Error {
  return Object.assign(new Error(details), { code, details })
}

/** What a read gives that fails at once. */
function nothingBut(error: Error): AsyncIterable<never> {
  return { [Symbol.asyncIterator]: () => ({ next: () => Promise.reject(error) }) }
}

function answer(call: BatchCall, request: streams.BatchAppendReq): void {
  const id = request.getCorrelationId()?.getString() ?? ''
  call.write(answers.success(id, { revision: 0, position: 1n }))
}

describe('a connection that dies while much is written', () => {
  it('is replaced by another, over which everything is sent again', async () => {
    const connectionString = await serveAppends((call, number) => {
      if (number > 0) call.on('data', (request: streams.BatchAppendReq) => answer(call, request))
      // The first is read no more when as much as possible is under way, and says one last thing after that.
      else
        call.once('data', (request: streams.BatchAppendReq) => {
          call.pause()
          setTimeout(() => answer(call, request), 500)
        })
    })
    const store = openEventStoreDB({
      connectionString: `${connectionString}&keepAliveInterval=-1`,
      attemptTimeout: 1500,
      patience: 60_000,
    })
    onTestFinished(() => store.close())
    const large = () => ({ ...newEvent(), data: JSON.stringify('x'.repeat(200_000)) })
    const write = async (writer: number) => {
      for (let round = 0; round < 5; round += 1) await store.append(`stream-${writer}-${round}`, [large()], 'no-stream')
    }
    await Promise.all(Array.from({ length: 40 }, (_, writer) => write(writer)))
  })
})

describe('a server that accepts connections and says nothing', () => {
  it.each(['?tls=false', ''])('leaves none of them open (%s)', async (query) => {
    const open = new Set<Socket>()
    const silent = createServer((socket) => {
      open.add(socket)
      socket.on('error', () => undefined).on('close', () => open.delete(socket))
      socket.resume()
    }).listen(0, '127.0.0.1')
    onTestFinished(() => silent.close() && undefined)
    await once(silent, 'listening')
    const address = silent.address()
    const port = typeof address === 'object' ? address?.port : undefined
    const connectionString = `esdb://localhost:${port}${query}`
    const store = openEventStoreDB({ connectionString, attemptTimeout: 100, patience: 1000 })
    await expect(store.append('stream', newEvents(1), 'any')).rejects.toMatchObject({ code: 'unavailable' })
    await store.close()
    expect(open.size).toBeGreaterThan(0)
    await expect.poll(() => open.size).toBe(0)
  })
})

describe('an append that was kept', () => {
  const denied = failure(status.PERMISSION_DENIED, 'Not today.')

  it('is not known as refused because it may not be looked for', async () => {
    const server = await scriptedServer()
    const usual = server.onAppend
    server.onAppend = async (_, keep) => {
      server.onAppend = usual
      await keep()
      return { code: status.UNAVAILABLE, details: 'gone' }
    }
    server.onRead = () => nothingBut(denied)
    const store = openEventStoreDB({ connectionString: server.connectionString })
    onTestFinished(() => store.close())
    await expect(store.append('stream', newEvents(1), 'any')).rejects.toMatchObject({ code: 'outcome-unknown' })
  })

  it('is not known as refused because its position may not be read', async () => {
    const server = await scriptedServer()
    server.onAppend = async ({ id }, keep) => {
      await keep()
      return answers.success(id, { revision: 0 })
    }
    server.onRead = () => nothingBut(denied)
    const store = openEventStoreDB({ connectionString: server.connectionString })
    onTestFinished(() => store.close())
    const append = store.append('stream', newEvents(1), 'no-stream')
    await expect(append).rejects.toMatchObject({
      code: 'outcome-unknown',
      message: expect.stringContaining('Not today'),
    })
  })
})

it('an append names no time of day, which a server whose clock is ahead would take for over', async () => {
  const seen: streams.BatchAppendReq[] = []
  const connectionString = await serveAppends((call) => {
    call.on('data', (request: streams.BatchAppendReq) => {
      seen.push(request)
      answer(call, request)
    })
  })
  const store = openEventStoreDB({ connectionString })
  onTestFinished(() => store.close())
  await store.append('stream', newEvents(1), 'no-stream')
  expect(seen.map((request) => request.getOptions()?.hasDeadline())).toEqual([false])
})

it('tells once that it is interrupted while a server confirms subscriptions and breaks them off', async () => {
  const server = await scriptedServer()
  server.onRead = async function* (_, usual) {
    for await (const response of usual) {
      yield response
      throw failure(status.UNAVAILABLE, 'gone')
    }
  }
  const store = openEventStoreDB({ connectionString: server.connectionString })
  onTestFinished(() => store.close())
  const told: SubscriptionMessage[] = []
  const following = (async () => {
    for await (const message of store.subscribe()) told.push(message)
  })()
  await expect.poll(() => server.reads.length).toBeGreaterThan(3)
  await store.close()
  await following
  expect(told).toMatchObject([{ kind: 'interrupted' }])
})
