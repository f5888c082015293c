import { accessSync, constants, existsSync, realpathSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { pathToFileURL } from 'node:url'
import { Commits } from '../log/commits.ts'
import { EventStoreError } from '../port.ts'
import type { SqliteLog } from './entries.ts'
import { asEventStoreError } from './failure.ts'
import { watchForeignCommits } from './foreign-commits.ts'
import { migrate, requireNewest } from './migrate.ts'
import { keepLogFromOthers } from './owner-only.ts'
import { type Connections, SqliteStore } from './sqlite-store.ts'
import { takeWriteLock } from './write-lock.ts'

export interface SqliteStoreOptions {
  /** The path of the log. Its folder must be there; the file is made when it is not. */
  readonly file: string
  /** Opens beside a running writer, or a log on a disk that cannot be written. Appends are refused. */
  readonly readOnly?: boolean
}

/** How long a statement waits for another process that holds the file for a moment, in milliseconds. */
const patience = 1000

/**
 * Opens the embedded event log. One store at a time may write to a file; any number may read it.
 *
 * @throws {EventStoreError} `locked` when another writes to it, `newer-version`, `corrupt` when it is damaged or no
 *   event log, `read-only` when file or folder cannot be written, `disk-full`, or `unavailable`, such as without a folder.
 */
export function openSqliteStore({ file, readOnly = false }: SqliteStoreOptions): SqliteLog {
  try {
    const path = realPath(file)
    return readOnly ? openForReading(path) : openForWriting(path)
  } catch (error) {
    throw asEventStoreError(error)
  }
}

function openForWriting(file: string): SqliteLog {
  requireWritable(file)
  keepLogFromOthers(file)
  const open: { close(): void }[] = []
  try {
    const lock = takeWriteLock(file)
    open.push({ close: lock.release })
    const writing = new DatabaseSync(file, { timeout: patience })
    open.push(writing)
    keepPromises(writing)
    migrate(writing)
    const reading = new DatabaseSync(file, { readOnly: true, timeout: patience })
    open.push(reading)
    const connections: Connections = { reading, writing, release: lock.release }
    return new SqliteStore(connections)
  } catch (error) {
    for (const each of open.reverse()) each.close()
    throw error
  }
}

/** Makes a writing connection keep its promises: a commit is on the disk when it returns, and blocks no reader. */
export function keepPromises(db: DatabaseSync): void {
  db.exec('PRAGMA journal_mode = WAL')
  db.exec('PRAGMA synchronous = FULL')
  // Gives the space of a write-ahead log that grew in a rush back at the next checkpoint.
  db.exec('PRAGMA journal_size_limit = 67108864')
}

function openForReading(file: string): SqliteLog {
  if (!existsSync(file)) throw new EventStoreError('unavailable', `There is no event log at ${file}.`)
  const reading = connectForReading(file)
  try {
    const commits = new Commits()
    requireNewest(reading)
    const watch = watchForeignCommits(reading, commits)
    return new SqliteStore({ reading, release: watch.stop }, commits)
  } catch (error) {
    reading.close()
    throw error
  }
}

/**
 * A log on a disk that cannot be written is read as it lies there, if its writer has left it whole: SQLite cannot make
 * the shared memory there by which readers and a writer know of each other.
 */
function connectForReading(file: string): DatabaseSync {
  const db = new DatabaseSync(file, { readOnly: true, timeout: patience })
  try {
    db.exec('SELECT 1 FROM sqlite_schema')
    return db
  } catch (error) {
    db.close()
    if (existsSync(`${file}-wal`) || isWritable(dirname(file))) throw error
    const url = pathToFileURL(file)
    url.searchParams.set('immutable', '1')
    return new DatabaseSync(url, { readOnly: true })
  }
}

function requireWritable(file: string): void {
  if (!existsSync(dirname(file))) throw new EventStoreError('unavailable', `There is no folder ${dirname(file)}.`)
  const unwritable = [dirname(file), file].find((path) => existsSync(path) && !isWritable(path))
  if (unwritable === undefined) return
  const message = `${unwritable} cannot be written. The log can still be opened for reading only.`
  throw new EventStoreError('read-only', message)
}

function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK)
    return true
  } catch {
    return false
  }
}

/** The same file by whatever name, so that two names never mean two write locks. */
function realPath(file: string): string {
  if (existsSync(file)) return realpathSync(file)
  const folder = dirname(file)
  return existsSync(folder) ? join(realpathSync(folder), basename(file)) : file
}
