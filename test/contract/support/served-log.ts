import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { EventStore } from '@samstyre/event-store'
import { openEventStoreDB } from '@samstyre/event-store/eventstoredb'
import { openSqliteStore, type SqliteLog } from '@samstyre/event-store/sqlite'
import { hashPassword, productGroup, type RunningServer, serveEventStore } from '@samstyre/eventstoredb'
import { selfSignedCertificate } from '@samstyre/eventstoredb/test-certificate'
import { TemporaryFolder } from './temporary-folder.ts'

/** Every stream but these belongs to the product, and only it may append to them. */
const streamsOfOthers = /^other-/

export const product = { username: 'product', password: 'a long secret' }
const passwordHash = hashPassword(product.password)

export interface ServedLogOptions {
  readonly tls?: boolean
  /** Puts something between the server and the log. */
  readonly wrap?: (log: SqliteLog) => SqliteLog
}

/** A log in a temporary folder, served on a free port of the loopback, with one user: the product. */
export class ServedLog implements AsyncDisposable {
  /** The log itself, beside the server. */
  readonly log: SqliteLog
  /** Without user and password: as anybody on the machine calls it. */
  readonly connectionString: string
  readonly #folder: TemporaryFolder
  readonly #server: RunningServer

  private constructor(folder: TemporaryFolder, log: SqliteLog, server: RunningServer, connectionString: string) {
    this.#folder = folder
    this.log = log
    this.#server = server
    this.connectionString = connectionString
  }

  static async open({ tls = false, wrap = (log) => log }: ServedLogOptions = {}): Promise<ServedLog> {
    const folder = new TemporaryFolder()
    const certificate = selfSignedCertificate()
    const authority = join(folder.path, 'authority.pem')
    writeFileSync(authority, certificate.certificate)
    const log = openSqliteStore({ file: join(folder.path, 'log.sqlite') })
    const server = await serveEventStore({
      log: wrap(log),
      port: 0,
      users: [{ name: product.username, passwordHash, groups: [productGroup] }],
      isProductStream: (stream) => !streamsOfOthers.test(stream),
      ...(tls ? { tls: certificate } : {}),
    })
    const settings = tls ? `tls=true&tlsCAFile=${authority}` : 'tls=false'
    return new ServedLog(folder, log, server, `esdb://127.0.0.1:${server.port}?${settings}`)
  }

  /** A new adapter, with the product's user and password. */
  openStore(): EventStore {
    return openEventStoreDB({ connectionString: this.connectionString, credentials: product })
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#server.close()
    await this.log.close()
    this.#folder[Symbol.dispose]()
  }
}
