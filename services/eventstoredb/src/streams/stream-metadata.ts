/** What the metadata of a stream says about it. */
export interface StreamSettings {
  /** Only so many of the last events are given. */
  readonly maxCount?: number
  /** Only events younger than this are given, in seconds. */
  readonly maxAge?: number
  /** Only events from this revision on are given. */
  readonly truncateBefore?: bigint
  readonly acl?: Acl
}

/** The users and groups that may do something with a stream; absent for the default. */
export interface Acl {
  readonly read?: readonly string[]
  readonly write?: readonly string[]
  readonly delete?: readonly string[]
  readonly metaRead?: readonly string[]
  readonly metaWrite?: readonly string[]
}

/** The type of the events that hold metadata, in the stream `$$<name>`. */
export const metadataType = '$metadata'

/** `$tb` of a soft-deleted stream: nothing lies behind it. */
export const softDeleted = 9_223_372_036_854_775_807n

/** Metadata that cannot be used; the message says which property is wrong and what it must be. */
export class InvalidStreamMetadataError extends Error {
  override readonly name = 'InvalidStreamMetadataError'
}

const metaPrefix = '$$'

export function metastreamOf(stream: string): string {
  return metaPrefix + stream
}

/** Whether a stream holds the metadata of another. */
export function isMetastream(stream: string): boolean {
  return stream.startsWith(metaPrefix)
}

/** The stream that a metadata stream is about; another stream is about itself. */
export function originalOf(stream: string): string {
  return isMetastream(stream) ? stream.slice(metaPrefix.length) : stream
}

/** The metadata of a stream as a JSON object. @throws {InvalidStreamMetadataError} */
export function parseMetadata(text: string): Readonly<Record<string, unknown>> {
  const value = parsed(text)
  if (!isObject(value)) throw new InvalidStreamMetadataError('Stream metadata must be a JSON object.')
  return value
}

/** What metadata says, where every property that EventStoreDB knows has the right type. @throws {InvalidStreamMetadataError} */
export function readSettings(metadata: Readonly<Record<string, unknown>>): StreamSettings {
  const maxCount = wholeFrom(1, metadata, '$maxCount')
  const maxAge = wholeFrom(1, metadata, '$maxAge')
  const truncateBefore = wholeFrom(0, metadata, '$tb')
  wholeFrom(1, metadata, '$cacheControl')
  const acl = readAcl(metadata['$acl'])
  return {
    ...(maxCount !== undefined && { maxCount }),
    ...(maxAge !== undefined && { maxAge }),
    ...(truncateBefore !== undefined && { truncateBefore: atMostSoftDeleted(truncateBefore) }),
    ...(acl !== undefined && { acl }),
  }
}

/** Metadata as text with another `$tb`. */
export function withTruncateBefore(metadata: Readonly<Record<string, unknown>>, revision: bigint): string {
  const { $tb: _, ...rest } = metadata
  const others = JSON.stringify(rest)
  // Written by hand, because a JSON number of JavaScript cannot hold the mark of a deleted stream exactly.
  return others === '{}' ? `{"$tb":${revision}}` : `{"$tb":${revision},${others.slice(1)}`
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new InvalidStreamMetadataError('Stream metadata must be a JSON object, and this is no JSON.', {
      cause: error,
    })
  }
}

function wholeFrom(least: number, metadata: Readonly<Record<string, unknown>>, key: string): number | undefined {
  const value = metadata[key]
  if (value === undefined || value === null) return undefined
  if (typeof value === 'number' && Number.isInteger(value) && value >= least) return value
  throw new InvalidStreamMetadataError(`In stream metadata, ${key} must be a whole number from ${least}.`)
}

function atMostSoftDeleted(revision: number): bigint {
  const exact = BigInt(revision)
  return exact > softDeleted ? softDeleted : exact
}

function readAcl(value: unknown): Acl | undefined {
  if (value === undefined || value === null) return undefined
  if (!isObject(value)) throw new InvalidStreamMetadataError('In stream metadata, $acl must be an object.')
  const read = roles(value, '$r')
  const write = roles(value, '$w')
  const remove = roles(value, '$d')
  const metaRead = roles(value, '$mr')
  const metaWrite = roles(value, '$mw')
  return {
    ...(read && { read }),
    ...(write && { write }),
    ...(remove && { delete: remove }),
    ...(metaRead && { metaRead }),
    ...(metaWrite && { metaWrite }),
  }
}

function roles(acl: Readonly<Record<string, unknown>>, key: string): readonly string[] | undefined {
  const value = acl[key]
  if (value === undefined || value === null) return undefined
  if (typeof value === 'string') return [value]
  if (Array.isArray(value) && value.every((role) => typeof role === 'string')) return value
  throw new InvalidStreamMetadataError(`In stream metadata, ${key} of $acl must be a name or an array of names.`)
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
