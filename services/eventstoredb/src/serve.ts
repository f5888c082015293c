import { createSecureContext } from 'node:tls'
import { GossipService } from '@eventstore/db-client/generated/gossip_grpc_pb.js'
import { ServerFeaturesService } from '@eventstore/db-client/generated/serverfeatures_grpc_pb.js'
import { StreamsService } from '@eventstore/db-client/generated/streams_grpc_pb.js'
import grpc from '@grpc/grpc-js'
import { createAdmission } from './admission.ts'
import type { ServerContext } from './context.ts'
import { createGossipHandler } from './features/gossip.ts'
import { refuseOtherServices } from './features/not-served.ts'
import { createFeaturesHandler } from './features/server-features.ts'
import { createReadHandler } from './reading/read.ts'
import { type ServeOptions, ServeSettingsError, type Settings, settle } from './settings.ts'
import { StreamBook } from './streams/stream-book.ts'
import { Gatekeeper } from './users/gatekeeper.ts'
import { batchAppendReader, readAppend, readDelete, readNothing, readRead, readTombstone } from './wire/requests.ts'
import { createAppendHandler } from './writing/append.ts'
import { createBatchAppendHandler } from './writing/batch-append.ts'
import { createDeleteHandler, createTombstoneHandler } from './writing/delete.ts'
import { StreamWriter } from './writing/stream-writer.ts'

export interface RunningServer {
  readonly host: string
  readonly port: number
  /** Takes no new calls, ends the subscriptions, waits a moment for the rest and lets go of the port. */
  close(): Promise<void>
}

const channelOptions = {
  // Callers that are gone without a word are noticed, and their subscriptions let go of.
  'grpc.keepalive_time_ms': 30_000,
  'grpc.keepalive_timeout_ms': 20_000,
  // Twice as many as one caller may have subscriptions.
  'grpc.max_concurrent_streams': 1000,
}

/** How long calls under way may go on when the server closes, in milliseconds. */
const patience = 2000

/**
 * Serves a log over EventStoreDB's gRPC protocol.
 *
 * @throws {ServeSettingsError} when the settings would endanger what is served, or the port cannot be taken
 */
export async function serveEventStore(options: ServeOptions): Promise<RunningServer> {
  const settings = settle(options)
  const closing = new AbortController()
  const context = contextOf(options, settings, closing.signal)
  const server = new grpc.Server({
    ...channelOptions,
    'grpc.max_receive_message_length': settings.maxMessageSize,
    interceptors: [createAdmission(context)],
  })
  addServices(server, context, options.tls === undefined ? 80 : 443)
  const port = await listen(server, options, settings.host)
  return { host: settings.host, port, close: () => close(server, closing) }
}

function contextOf(options: ServeOptions, { maxAppendSize }: Settings, closing: AbortSignal): ServerContext {
  const { log, users = [], tls, isProductStream, onError = () => undefined } = options
  const streams = new StreamBook(log, isProductStream)
  const gatekeeper = new Gatekeeper({ users, anonymous: tls === undefined, streams, isProductStream })
  return { log, streams, users: gatekeeper, isProductStream, maxAppendSize, closing, onError }
}

/** @param defaultPort of the addresses that callers write without one */
function addServices(server: grpc.Server, context: ServerContext, defaultPort: number): void {
  const writer = new StreamWriter(context)
  const services = [ServerFeaturesService, GossipService, StreamsService]
  const { getSupportedMethods } = ServerFeaturesService
  server.addService(
    { getSupportedMethods: { ...getSupportedMethods, requestDeserialize: readNothing } },
    { getSupportedMethods: createFeaturesHandler(services) },
  )
  server.addService(
    { read: { ...GossipService.read, requestDeserialize: readNothing } },
    { read: createGossipHandler(defaultPort) },
  )
  const { read, append, batchAppend, delete: remove, tombstone } = StreamsService
  const streamsService = {
    read: { ...read, requestDeserialize: readRead },
    append: { ...append, requestDeserialize: readAppend },
    batchAppend: { ...batchAppend, requestDeserialize: batchAppendReader(context.maxAppendSize) },
    delete: { ...remove, requestDeserialize: readDelete },
    tombstone: { ...tombstone, requestDeserialize: readTombstone },
  }
  server.addService(streamsService, {
    read: createReadHandler(context),
    append: createAppendHandler(context, writer),
    batchAppend: createBatchAppendHandler(context, writer),
    delete: createDeleteHandler(context, writer),
    tombstone: createTombstoneHandler(context, writer),
  })
  refuseOtherServices(server)
}

function listen(server: grpc.Server, { port, tls }: ServeOptions, host: string): Promise<number> {
  const address = `${host.includes(':') ? `[${host}]` : host}:${port}`
  return new Promise((resolve, reject) => {
    server.bindAsync(address, credentialsOf(tls), (error, taken) => {
      if (error === null) {
        resolve(taken)
        return
      }
      server.forceShutdown()
      const message = `The event log cannot be served on ${address}: ${error.message}. Choose a port that is free.`
      reject(new ServeSettingsError(message, { cause: error }))
    })
  })
}

function credentialsOf(tls: ServeOptions['tls']): grpc.ServerCredentials {
  if (tls === undefined) return grpc.ServerCredentials.createInsecure()
  const { certificate: cert, key } = tls
  try {
    createSecureContext({ cert, key })
    const pair = { cert_chain: Buffer.from(cert), private_key: Buffer.from(key) }
    return grpc.ServerCredentials.createSsl(null, [pair], false)
  } catch (error) {
    throw new ServeSettingsError('The certificate and its key cannot be used: give both in PEM.', { cause: error })
  }
}

async function close(server: grpc.Server, closing: AbortController): Promise<void> {
  closing.abort()
  await new Promise<void>((resolve) => {
    const timer = setTimeout(() => {
      server.forceShutdown()
      resolve()
    }, patience)
    server.tryShutdown(() => {
      clearTimeout(timer)
      resolve()
    })
  })
}
