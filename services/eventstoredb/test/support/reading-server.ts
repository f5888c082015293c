import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { EventStoreDBClient } from '@eventstore/db-client'
import { StreamsClient } from '@eventstore/db-client/generated/streams_grpc_pb.js'
import type streams from '@eventstore/db-client/generated/streams_pb.js'
import grpc from '@grpc/grpc-js'
import { type NewEntry, openSqliteStore, type SqliteLog } from '@samstyre/event-store/sqlite'
import { onTestFinished } from 'vitest'
import { serveEventStore } from '../../src/index.ts'

export interface Served {
  readonly log: SqliteLog
  readonly client: EventStoreDBClient
  /** What the server could not foresee; empty in a test that goes well. */
  readonly errors: readonly unknown[]
  /** Every message that answers a request, in order. @throws the status of a call that fails */
  answers(request: streams.ReadReq): Promise<readonly streams.ReadResp[]>
  closeServer(): Promise<void>
}

/** Serves a new log until the test is over. `wrap` may stand between the server and the log. */
export async function serveNewLog(wrap: (log: SqliteLog) => SqliteLog = (log) => log): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), 'samstyre-reading-'))
  const log = openSqliteStore({ file: join(folder, 'log.sqlite') })
  const errors: unknown[] = []
  const server = await serveEventStore({
    log: wrap(log),
    port: 0,
    isProductStream: () => false,
    onError: (error) => errors.push(error),
  })
  const address = `${server.host}:${server.port}`
  const client = EventStoreDBClient.connectionString(`esdb://${address}?tls=false`)
  const raw = new StreamsClient(address, grpc.credentials.createInsecure())
  onTestFinished(async () => {
    raw.close()
    await client.dispose()
    await server.close()
    await log.close()
    rmSync(folder, { recursive: true, force: true })
  })
  const answers = (request: streams.ReadReq) => collect(raw.read(request))
  return { log, client, errors, answers, closeServer: () => server.close() }
}

function collect(call: grpc.ClientReadableStream<streams.ReadResp>): Promise<readonly streams.ReadResp[]> {
  const { promise, resolve, reject } = Promise.withResolvers<readonly streams.ReadResp[]>()
  const messages: streams.ReadResp[] = []
  call.on('data', (message: streams.ReadResp) => messages.push(message))
  call.on('error', reject)
  call.on('end', () => resolve(messages))
  return promise
}

/** An entry with something of everything, unless told otherwise. */
export function entry(over: Partial<NewEntry> = {}): NewEntry {
  return { id: randomUUID(), type: 'changed', data: '{"a":1}', metadata: '{"by":"somebody"}', ...over }
}

/** As many entries as asked for, numbered from 0 in their data. */
export function numbered(count: number, type = 'changed'): readonly NewEntry[] {
  return Array.from({ length: count }, (_, number) => entry({ type, data: JSON.stringify({ number }) }))
}

/** The place in its stream of everything a read gives. */
export async function revisions(
  read: AsyncIterable<{ readonly event?: { readonly revision: bigint } }>,
): Promise<readonly number[]> {
  const found: number[] = []
  for await (const { event } of read) found.push(Number(event?.revision))
  return found
}

/** Sets the metadata of a stream as a client would. */
export async function setMetadata(log: SqliteLog, stream: string, metadata: object): Promise<void> {
  await log.appendEntries(
    `$$${stream}`,
    [entry({ type: '$metadata', data: JSON.stringify(metadata), metadata: '' })],
    'any',
  )
}
