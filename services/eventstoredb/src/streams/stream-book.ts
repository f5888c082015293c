import { type Entry, entryForm, type SqliteLog } from '@samstyre/event-store/sqlite'
import {
  type Acl,
  isMetastream,
  metastreamOf,
  parseMetadata,
  readSettings,
  type StreamSettings,
  softDeleted,
} from './stream-metadata.ts'

/** How things stand with a stream. */
export interface StreamStanding {
  /** `soft-deleted`: gives nothing until somebody appends to it. `tombstoned`: deleted for good. */
  readonly state: 'absent' | 'live' | 'soft-deleted' | 'tombstoned'
  /** The revision of its last entry, also when it is deleted. */
  readonly lastRevision: number | undefined
  readonly settings: StreamSettings
}

/** The type of the event that ends a stream for good. */
export const tombstoneType = '$streamDeleted'

/** What is remembered of a stream: all but its last revision, which the log is always asked for. */
interface Known {
  settings: StreamSettings
  /** The last revision of its metadata when `settings` were read. */
  metaRevision: number | undefined
  tombstoned: boolean
  /** The last revision when `tombstoned` was found out. */
  revision: number | undefined
}

const keptStreams = 10_000
const nothingSet: StreamSettings = {}

/** Knows which streams are deleted and what their metadata says. Remembers the streams asked for, and not too many. */
export class StreamBook {
  readonly #log: SqliteLog
  readonly #isWhole: (stream: string) => boolean
  readonly #known = new Map<string, Known>()

  /** @param isWhole names the streams that are given from end to end, whatever their metadata says: the product's own */
  constructor(log: SqliteLog, isWhole: (stream: string) => boolean = () => false) {
    this.#log = log
    this.#isWhole = isWhole
  }

  /** How things stand with a stream now, whoever wrote to the log. */
  of(stream: string): StreamStanding {
    const lastRevision = this.#log.lastRevision(stream)
    const known = this.#known.get(stream) ?? this.#look(stream, lastRevision)
    if (known.revision !== lastRevision) {
      known.tombstoned = this.#endsInTombstone(stream)
      known.revision = lastRevision
    }
    const metaRevision = isMetastream(stream) ? undefined : this.#log.lastRevision(metastreamOf(stream))
    if (known.metaRevision !== metaRevision) {
      known.settings = this.#settingsOf(stream)
      known.metaRevision = metaRevision
    }
    return { state: stateOf(known, lastRevision), lastRevision, settings: known.settings }
  }

  /**
   * Whether a stream is deleted, and its metadata, as far as this server knows: it alone writes metadata and tombstones
   * while it runs. Asks the log only for a stream that was not remembered.
   */
  remembered(stream: string): {
    readonly tombstoned: boolean
    readonly softDeleted: boolean
    readonly settings: StreamSettings
  } {
    const known = this.#known.get(stream) ?? this.#look(stream, this.#log.lastRevision(stream))
    return { tombstoned: known.tombstoned, softDeleted: isSoftDeleted(known.settings), settings: known.settings }
  }

  /** Must be called after metadata or a tombstone was written. */
  forget(stream: string): void {
    this.#known.delete(stream)
  }

  aclOf(stream: string): Acl | undefined {
    return this.remembered(stream).settings.acl
  }

  #look(stream: string, revision: number | undefined): Known {
    const known: Known = {
      settings: this.#settingsOf(stream),
      metaRevision: isMetastream(stream) ? undefined : this.#log.lastRevision(metastreamOf(stream)),
      tombstoned: revision !== undefined && this.#endsInTombstone(stream),
      revision,
    }
    if (this.#known.size >= keptStreams) this.#known.clear()
    this.#known.set(stream, known)
    return known
  }

  #endsInTombstone(stream: string): boolean {
    return this.#last(stream)?.type === tombstoneType
  }

  /** Metadata is checked when it is written; what another program left unreadable in the log sets nothing. */
  #settingsOf(stream: string): StreamSettings {
    if (isMetastream(stream)) return nothingSet
    const metadata = this.metadataOf(stream)
    try {
      const settings = readSettings(metadata)
      return this.#isWhole(stream) ? accessOf(settings) : settings
    } catch {
      return nothingSet
    }
  }

  /** The newest metadata of a stream; empty where there is none. */
  metadataOf(stream: string): Readonly<Record<string, unknown>> {
    const entry = this.#last(metastreamOf(stream))
    if (entry === undefined) return {}
    try {
      const inBase64 = (entry.form & entryForm.dataInBase64) !== 0
      return inBase64 ? {} : parseMetadata(entry.data)
    } catch {
      return {}
    }
  }

  /** Where the newest metadata of a stream stands in the log. */
  metadataPositionOf(stream: string): bigint | undefined {
    return this.#last(metastreamOf(stream))?.position
  }

  #last(stream: string): Entry | undefined {
    return this.#log.streamEntries(stream, 'backwards', Number.MAX_SAFE_INTEGER, 1)[0]
  }
}

/** What settings say of access alone. */
function accessOf({ acl }: StreamSettings): StreamSettings {
  return acl === undefined ? {} : { acl }
}

function isSoftDeleted(settings: StreamSettings): boolean {
  return settings.truncateBefore === softDeleted
}

function stateOf(known: Known, lastRevision: number | undefined): StreamStanding['state'] {
  if (known.tombstoned) return 'tombstoned'
  if (isSoftDeleted(known.settings)) return 'soft-deleted'
  return lastRevision === undefined ? 'absent' : 'live'
}
