import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { EventStoreDBClient } from '@eventstore/db-client'
import { StreamsClient } from '@eventstore/db-client/generated/streams_grpc_pb.js'
import grpc from '@grpc/grpc-js'
import { openSqliteStore, type SqliteLog } from '@samstyre/event-store/sqlite'
import { onTestFinished } from 'vitest'
import { type RunningServer, type ServeOptions, serveEventStore, type User } from '../../src/index.ts'
import { hashPassword } from '../../src/users/password.ts'
import { selfSignedCertificate } from './certificate.ts'

export interface Credentials {
  readonly username: string
  readonly password: string
}

export interface ServedLog {
  readonly log: SqliteLog
  readonly server: RunningServer
  /** A new official client. */
  client(credentials?: Credentials): EventStoreDBClient
  /** The calls as they go over the wire. */
  streams(): StreamsClient
}

/** A log that is thrown away with the test. */
export function temporaryLog(): SqliteLog {
  const folder = mkdtempSync(join(tmpdir(), 'served-log-'))
  const log = openSqliteStore({ file: join(folder, 'log.sqlite') })
  onTestFinished(async () => {
    await log.close()
    rmSync(folder, { recursive: true, force: true })
  })
  return log
}

/** Serves a log of its own on any free port of this machine, until the test has finished. */
export async function serveLog(options: Partial<ServeOptions> = {}): Promise<ServedLog> {
  const log = options.log ?? temporaryLog()
  const isProductStream = (stream: string) => stream.startsWith('project-')
  const server = await serveEventStore({ isProductStream, ...options, log, port: 0 })
  onTestFinished(() => server.close())
  const root = options.tls && Buffer.from(options.tls.certificate)
  // A certificate is asked for by name, which an address is not.
  const address = root === undefined ? '127.0.0.1' : 'localhost'
  return {
    log,
    server,
    client: (credentials) => {
      const channel = root === undefined ? { insecure: true } : { insecure: false, rootCertificate: root }
      const client = new EventStoreDBClient({ endpoint: { address, port: server.port } }, channel, credentials)
      onTestFinished(() => client.dispose())
      return client
    },
    streams: () => {
      const channel = root === undefined ? grpc.credentials.createInsecure() : grpc.credentials.createSsl(root)
      const streams = new StreamsClient(`${address}:${server.port}`, channel)
      onTestFinished(() => streams.close())
      return streams
    },
  }
}

/** Users whose passwords are their names. */
export const users: readonly User[] = [
  { name: 'admin', passwordHash: hashPassword('admin'), groups: ['$admins'] },
  { name: 'samstyre', passwordHash: hashPassword('samstyre'), groups: ['$product'] },
  { name: 'ola', passwordHash: hashPassword('ola'), groups: ['readers'] },
  { name: 'kari', passwordHash: hashPassword('kari'), groups: [] },
]

/** The credentials of one of `users`. */
export function as(name: string): Credentials {
  return { username: name, password: name }
}

/** Serves a log with TLS to `users`. */
export function serveLogToUsers(options: Partial<ServeOptions> = {}): Promise<ServedLog> {
  return serveLog({ ...options, tls: selfSignedCertificate(), users })
}
