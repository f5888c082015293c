import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { Socket } from 'node:net'
import { ServerFeaturesService } from '@eventstore/db-client/generated/serverfeatures_grpc_pb.js'
import features from '@eventstore/db-client/generated/serverfeatures_pb.js'
import { StreamsService } from '@eventstore/db-client/generated/streams_grpc_pb.js'
import type streams from '@eventstore/db-client/generated/streams_pb.js'
import {
  type handleUnaryCall,
  Server,
  ServerCredentials,
  type ServerDuplexStream,
  type ServerWritableStream,
  type StatusObject,
} from '@grpc/grpc-js'
import { onTestFinished } from 'vitest'
import { type EventStore, EventStoreError, type ExpectedRevision, type NewEvent } from '../../src/index.ts'
import { createMemoryStore } from '../../src/memory/index.ts'
import { answers, appendOf, readResponses } from './eventstoredb-messages.ts'

/**
 * What versions of the server send by mistake when a subscription has caught up.
 *
 * - `before the beginning`: 24.2 to 24.10.4, when nothing matched so far: a checkpoint at -1
 * - `at the next event`: 25.0.0: one with the commit position that the next event will get, and a lower prepare position
 */
export type WrongCheckpoint = 'before the beginning' | 'at the next event'

export interface ReceivedAppend {
  readonly id: string
  readonly stream: string
  readonly events: readonly NewEvent[]
  readonly expected: ExpectedRevision
  /** In how many messages it came. */
  readonly messages: number
}

/** Answers which version a server is. */
export function featuresOf(version: string): {
  getSupportedMethods: handleUnaryCall<unknown, features.SupportedMethods>
} {
  const answer = new features.SupportedMethods()
  answer.setEventStoreServerVersion(version)
  return { getSupportedMethods: (_, callback) => callback(null, answer) }
}

/** What the server does about an append: it answers, says nothing, ends or breaks the stream it came over, or does several. */
export type Reaction = streams.BatchAppendResp | 'silence' | 'end' | Partial<StatusObject> | readonly Reaction[]

/** A server of EventStoreDB's protocol over a memory store, which does what a test tells it. */
export class ScriptedServer {
  readonly store: EventStore = createMemoryStore()
  readonly appends: ReceivedAppend[] = []
  readonly reads: streams.ReadReq[] = []
  /** The authorization header of every call. */
  readonly authorizations: (string | undefined)[] = []
  /** Those that are open now. */
  readonly connections = new Set<Socket>()
  onAppend = (_append: ReceivedAppend, usual: () => Promise<Reaction>): Promise<Reaction> => usual()
  onRead = (_request: streams.ReadReq, usual: AsyncIterable<streams.ReadResp>): AsyncIterable<streams.ReadResp> => usual
  wrongCheckpoint: WrongCheckpoint | undefined
  /** Without one it is so old that it does not tell. Counts from the next start. */
  version: string | undefined = '24.6.0'
  #server = new Server()
  port = 0

  get connectionString(): string {
    return `esdb://127.0.0.1:${this.port}?tls=false`
  }

  /** Listens on the port it had before, or on any. */
  async start(): Promise<void> {
    this.#server = new Server()
    this.#server.addService(StreamsService, {
      read: (call: ServerWritableStream<streams.ReadReq, streams.ReadResp>) => void this.#read(call),
      batchAppend: (call: ServerDuplexStream<streams.BatchAppendReq, streams.BatchAppendResp>) => this.#batch(call),
    })
    if (this.version !== undefined) this.#server.addService(ServerFeaturesService, featuresOf(this.version))
    const { promise, resolve, reject } = Promise.withResolvers<number>()
    this.#server.bindAsync(`127.0.0.1:${this.port}`, ServerCredentials.createInsecure(), (error, port) =>
      error === null ? resolve(port) : reject(error),
    )
    this.port = await promise
  }

  /** Breaks every connection and listens no longer. */
  stop(): void {
    this.#server.forceShutdown()
  }

  /** Keeps the append and answers as EventStoreDB does. */
  async keep({ id, stream, events, expected }: ReceivedAppend): Promise<Reaction> {
    try {
      return answers.of(id, await this.store.append(stream, events, expected))
    } catch (error) {
      if (error instanceof EventStoreError) return answers.badRequest(id, error.message)
      throw error
    }
  }

  #batch(call: ServerDuplexStream<streams.BatchAppendReq, streams.BatchAppendResp>): void {
    this.authorizations.push(call.metadata.get('authorization').at(0)?.toString())
    const parts = new Map<string, streams.BatchAppendReq[]>()
    let before = Promise.resolve()
    call.on('error', () => undefined)
    call.on('data', (request: streams.BatchAppendReq) => {
      const id = request.getCorrelationId()?.getString() ?? ''
      const requests = [...(parts.get(id) ?? []), request]
      parts.set(id, requests)
      if (!request.getIsFinal()) return
      const append = appendOf(id, requests)
      this.appends.push(append)
      const earlier = before
      const reaction = this.onAppend(append, async () => {
        await earlier
        return await this.keep(append)
      })
      before = reaction.then((said) => react(call, said))
    })
  }

  #usual(request: streams.ReadReq, gone: AbortSignal): AsyncIterable<streams.ReadResp> {
    return readResponses(this.store, request, { gone, wrongCheckpoint: this.wrongCheckpoint })
  }

  async #read(call: ServerWritableStream<streams.ReadReq, streams.ReadResp>): Promise<void> {
    this.authorizations.push(call.metadata.get('authorization').at(0)?.toString())
    this.reads.push(call.request)
    const gone = new AbortController()
    let goOn: () => void = () => undefined
    call.on('drain', () => goOn())
    call.on('cancelled', () => {
      gone.abort()
      goOn()
    })
    call.on('error', () => undefined)
    try {
      for await (const response of this.onRead(call.request, this.#usual(call.request, gone.signal))) {
        if (gone.signal.aborted) return
        const { promise, resolve } = Promise.withResolvers<void>()
        goOn = resolve
        if (!call.write(response)) await promise
      }
      call.end()
    } catch (error) {
      call.emit('error', error)
    }
  }
}

function react(call: ServerDuplexStream<streams.BatchAppendReq, streams.BatchAppendResp>, said: Reaction): void {
  if (said === 'silence') return
  if (said === 'end') {
    call.end()
    return
  }
  if (Symbol.iterator in said) for (const each of said) react(call, each)
  else if ('code' in said) call.emit('error', said)
  else if ('getCorrelationId' in said) call.write(said)
}

/** A running server that stops with the test. */
export async function scriptedServer(): Promise<ScriptedServer> {
  const server = new ScriptedServer()
  await server.start()
  const stopCounting = countConnections(server)
  onTestFinished(async () => {
    server.stop()
    stopCounting()
    await server.store.close()
  })
  return server
}

/** Answers how to stop. Node tells of every connection that any server of the process takes. */
function countConnections({ connections, port }: ScriptedServer): () => void {
  const count = (message: unknown) => {
    if (typeof message !== 'object' || message === null || !('socket' in message)) return
    const { socket } = message
    if (!(socket instanceof Socket) || socket.localPort !== port) return
    connections.add(socket)
    socket.on('close', () => connections.delete(socket))
  }
  subscribe('net.server.socket', count)
  return () => unsubscribe('net.server.socket', count)
}
