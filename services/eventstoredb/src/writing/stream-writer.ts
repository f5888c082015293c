import { randomUUID } from 'node:crypto'
import type { AppendOutcome, ExpectedRevision } from '@samstyre/event-store'
import type { NewEntry } from '@samstyre/event-store/sqlite'
import type { ServerContext } from '../context.ts'
import { streamDeleted, wrongExpectedVersion } from '../failures.ts'
import { type StreamStanding, tombstoneType } from '../streams/stream-book.ts'
import {
  isMetastream,
  metadataType,
  metastreamOf,
  originalOf,
  softDeleted,
  withTruncateBefore,
} from '../streams/stream-metadata.ts'
import { StreamTurns } from '../streams/stream-turns.ts'
import type { Caller } from '../users/gatekeeper.ts'
import { repetitionOf, requireUnused } from './known-entries.ts'
import { requireMetadata } from './metadata-rules.ts'

export interface AppendRequest {
  readonly stream: string
  readonly entries: readonly NewEntry[]
  readonly expected: ExpectedRevision
  /** Asked right before the log is. When nobody waits for the answer any more, nothing is appended. */
  readonly isWanted: () => boolean
}

export type WriteOutcome =
  | AppendOutcome
  /** An append without events, to a stream that is as expected. */
  | { readonly outcome: 'unchanged'; readonly revision: number | undefined }
  | { readonly outcome: 'unwanted' }

/** Decides and does what callers want to write. Answers when it is durable; throws `RpcFailure` where it may not be. */
export class StreamWriter {
  readonly #context: ServerContext
  readonly #turns = new StreamTurns()

  constructor(context: ServerContext) {
    this.#context = context
  }

  append(caller: Caller, request: AppendRequest): Promise<WriteOutcome> {
    const { stream, entries } = request
    const original = originalOf(stream)
    const isPlain = original === stream && entries.length > 0
    return this.#turns.take(
      original,
      () => !isPlain || this.#context.streams.remembered(original).softDeleted,
      async () => await this.#append(caller, request),
    )
  }

  /** Hides a stream until somebody appends to it. Answers the position of what hides it, also when that was there before. */
  delete(caller: Caller, stream: string, expected: ExpectedRevision): Promise<bigint | undefined> {
    return this.#alone(stream, async () => {
      const standing = this.#requireDeletable(caller, stream, expected)
      if (standing.state === 'soft-deleted') return this.#context.streams.metadataPositionOf(stream)
      if (standing.state === 'absent' && !this.#hasMetadata(stream))
        throw wrongExpectedVersion(stream, expected, 'no-stream')
      return await this.#truncate(stream, softDeleted)
    })
  }

  /** Ends a stream for good. Answers the position of its last event, which says so. */
  tombstone(caller: Caller, stream: string, expected: ExpectedRevision): Promise<bigint> {
    return this.#alone(stream, async () => {
      const { lastRevision } = this.#requireDeletable(caller, stream, expected)
      const tombstone = { id: randomUUID(), type: tombstoneType, data: '{}', metadata: '{}' }
      const { log, streams } = this.#context
      try {
        const outcome = await log.appendEntries(stream, [tombstone], lastRevision ?? 'no-stream')
        if (outcome.outcome === 'appended') return outcome.position
        throw wrongExpectedVersion(stream, expected, outcome.actual)
      } finally {
        streams.forget(stream)
      }
    })
  }

  #alone<Result>(stream: string, work: () => Promise<Result>): Promise<Result> {
    return this.#turns.take(originalOf(stream), () => true, work)
  }

  async #append(caller: Caller, { stream, entries, expected, isWanted }: AppendRequest): Promise<WriteOutcome> {
    const { log, streams, users } = this.#context
    users.requireAppend(caller, stream)
    const original = originalOf(stream)
    const remembered = streams.remembered(original)
    if (remembered.tombstoned) throw streamDeleted(stream)
    if (!isWanted()) return { outcome: 'unwanted' }
    if (entries.length === 0) return unchanged(streams.of(stream), expected)
    if (isMetastream(stream)) return await this.#appendMetadata(original, entries, expected)
    if (remembered.softDeleted) return await this.#revive(stream, entries, expected)
    const outcome = await log.appendEntries(stream, entries, expected)
    // Metadata alone makes a stream exist, which the log does not know.
    const isPlanned = expected === 'stream-exists' && outcome.outcome === 'conflict' && this.#hasMetadata(stream)
    if (isPlanned) return await log.appendEntries(stream, entries, 'any')
    const { truncateBefore } = remembered.settings
    const mayHaveRevived = expected === 'no-stream' && outcome.outcome === 'conflict' && truncateBefore !== undefined
    if (!mayHaveRevived) return outcome
    // An append that revived the stream, sent again: by its own expectation the log cannot know it.
    return repetitionOf(log, stream, entries, Number(truncateBefore)) ?? outcome
  }

  async #appendMetadata(
    stream: string,
    entries: readonly NewEntry[],
    expected: ExpectedRevision,
  ): Promise<AppendOutcome> {
    const { log, streams, isProductStream } = this.#context
    const { metadata, settings } = requireMetadata(stream, entries, isProductStream(stream))
    const { state, lastRevision } = streams.of(stream)
    const undeletes = state === 'soft-deleted' && settings.truncateBefore !== softDeleted
    if (undeletes) {
      const earlier = repetitionOf(log, metastreamOf(stream), entries, firstRevision(expected))
      if (earlier !== undefined) return earlier
    }
    // What was deleted stays deleted: metadata that brings the stream back brings back none of its old events.
    const added = undeletes ? [metadataEntry(withTruncateBefore(metadata, nextRevision(lastRevision)))] : []
    try {
      const outcome = await log.appendEntries(metastreamOf(stream), [...entries, ...added], expected)
      if (outcome.outcome === 'conflict') return outcome
      return {
        ...outcome,
        revision: outcome.revision - added.length,
        position: outcome.position - BigInt(added.length),
      }
    } finally {
      streams.forget(stream)
    }
  }

  /**
   * Appends to a soft-deleted stream, which then begins with these events. An append that was made before gets its first
   * answer, and revives nothing: it may be sent again by a caller who does not know that the stream was deleted since.
   */
  async #revive(stream: string, entries: readonly NewEntry[], expected: ExpectedRevision): Promise<AppendOutcome> {
    const { log, streams } = this.#context
    const { lastRevision } = streams.of(stream)
    const isNumber = typeof expected === 'number'
    const earlier = repetitionOf(log, stream, entries, isNumber ? firstRevision(expected) : undefined)
    if (earlier !== undefined) return earlier
    if (expected === 'stream-exists') throw streamDeleted(stream)
    if (isNumber && expected !== lastRevision) return { outcome: 'conflict', actual: lastRevision ?? 'no-stream' }
    requireUnused(log, entries)
    const revived = this.#truncate(stream, nextRevision(lastRevision))
    // Asked for in the same turn, so that both are in one commit.
    const appended = log.appendEntries(stream, entries, lastRevision ?? 'no-stream')
    const [, outcome] = await Promise.allSettled([revived, appended])
    await revived
    if (outcome.status === 'fulfilled' && outcome.value.outcome === 'appended') return outcome.value
    await this.#truncate(stream, softDeleted)
    return await appended
  }

  /** Writes metadata that says from which revision on the stream is given, and leaves everything else it says. */
  async #truncate(stream: string, truncateBefore: bigint): Promise<bigint | undefined> {
    const { log, streams } = this.#context
    const entry = metadataEntry(withTruncateBefore(streams.metadataOf(stream), truncateBefore))
    try {
      const outcome = await log.appendEntries(metastreamOf(stream), [entry], 'any')
      return outcome.outcome === 'appended' ? outcome.position : undefined
    } finally {
      streams.forget(stream)
    }
  }

  #requireDeletable(caller: Caller, stream: string, expected: ExpectedRevision): StreamStanding {
    const { streams, users } = this.#context
    users.requireDelete(caller, stream)
    const standing = streams.of(stream)
    const isGone = standing.state === 'soft-deleted' && expected === 'stream-exists'
    if (standing.state === 'tombstoned' || isGone) throw streamDeleted(stream)
    const isPlanned = standing.state === 'absent' && expected === 'stream-exists' && this.#hasMetadata(stream)
    if (!isPlanned && !isAsExpected(standing, expected)) {
      throw wrongExpectedVersion(stream, expected, actualOf(standing))
    }
    return standing
  }

  #hasMetadata(stream: string): boolean {
    return this.#context.log.lastRevision(metastreamOf(stream)) !== undefined
  }
}

function metadataEntry(data: string): NewEntry {
  return { id: randomUUID(), type: metadataType, data, metadata: '' }
}

/** Where an append with this expectation puts its first entry, where the expectation says so. */
function firstRevision(expected: ExpectedRevision): number | undefined {
  if (typeof expected === 'number') return expected + 1
  return expected === 'no-stream' ? 0 : undefined
}

function nextRevision(last: number | undefined): bigint {
  return BigInt((last ?? -1) + 1)
}

function unchanged(standing: StreamStanding, expected: ExpectedRevision): WriteOutcome {
  if (!isAsExpected(standing, expected)) return { outcome: 'conflict', actual: actualOf(standing) }
  return { outcome: 'unchanged', revision: standing.lastRevision }
}

/** A soft-deleted stream is as good as absent, and its last revision is known all the same. */
function isAsExpected({ state, lastRevision }: StreamStanding, expected: ExpectedRevision): boolean {
  if (expected === 'any') return true
  if (expected === 'stream-exists') return state === 'live'
  return expected === 'no-stream' ? state !== 'live' : expected === lastRevision
}

function actualOf({ lastRevision }: StreamStanding): number | 'no-stream' {
  return lastRevision ?? 'no-stream'
}
