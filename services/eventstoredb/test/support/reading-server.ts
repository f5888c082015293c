import { randomUUID } from 'node:crypto'
import type { EventStoreDBClient } from '@eventstore/db-client'
import type streams from '@eventstore/db-client/generated/streams_pb.js'
import type { CallOptions, ClientReadableStream } from '@grpc/grpc-js'
import type { NewEntry, SqliteLog } from '@samstyre/event-store/sqlite'
import { serveLog, temporaryLog } from './served-log.ts'

export interface Served {
  readonly log: SqliteLog
  readonly client: EventStoreDBClient
  /** What the server could not foresee; empty in a test that goes well. */
  readonly errors: readonly unknown[]
  /** Every message that answers a request, in order. @throws the status of a call that fails */
  answers(request: streams.ReadReq): Promise<readonly streams.ReadResp[]>
  /** The call itself, for those that do not end. */
  read(request: streams.ReadReq, options?: CallOptions): ClientReadableStream<streams.ReadResp>
  closeServer(): Promise<void>
}

/** Serves a new log until the test is over. `wrap` may stand between the server and the log. */
export async function serveNewLog(wrap: (log: SqliteLog) => SqliteLog = (log) => log): Promise<Served> {
  const log = temporaryLog()
  const errors: unknown[] = []
  const onError = (error: unknown) => errors.push(error)
  const { server, client, streams } = await serveLog({ log: wrap(log), isProductStream: () => false, onError })
  const raw = streams()
  return {
    log,
    client: client(),
    errors,
    answers: (request) => collect(raw.read(request)),
    read: (request, options = {}) => raw.read(request, options),
    closeServer: () => server.close(),
  }
}

function collect(call: ClientReadableStream<streams.ReadResp>): Promise<readonly streams.ReadResp[]> {
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

/** Everything a read gives. */
export async function gather<Item>(read: AsyncIterable<Item>): Promise<readonly Item[]> {
  const items: Item[] = []
  for await (const item of read) items.push(item)
  return items
}

/** The place in its stream of everything a read gives. */
export async function revisions(
  read: AsyncIterable<{ readonly event?: { readonly revision: bigint } }>,
): Promise<readonly number[]> {
  return (await gather(read)).map(({ event }) => Number(event?.revision))
}

/** Sets the metadata of a stream as a client would. */
export async function setMetadata(log: SqliteLog, stream: string, metadata: object): Promise<void> {
  const data = JSON.stringify(metadata)
  await log.appendEntries(`$$${stream}`, [entry({ type: '$metadata', data, metadata: '' })], 'any')
}
