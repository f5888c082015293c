import streams from '@eventstore/db-client/generated/streams_pb.js'
import { invalidArgument } from '../failures.ts'
import { readStreamName } from '../streams/stream-name.ts'
import { expressionFilter } from './expression-filter.ts'
import { type Filter, prefixFilter } from './filter.ts'

/** What a call of `Streams.Read` asks for. */
export type ReadRequest = StreamRead | LogRead | StreamSubscription | LogSubscription

interface Common {
  /** Gives the event that a link points at, with the link. */
  readonly resolveLinks: boolean
  readonly uuids: 'string' | 'structured'
}

interface Limited {
  readonly direction: 'forwards' | 'backwards'
  /** At most this many events. */
  readonly limit: number
}

export interface StreamRead extends Common, Limited {
  readonly kind: 'stream-read'
  readonly stream: string
  /** The first revision to give. */
  readonly from: 'start' | 'end' | number
  /** The caller knows what to do with the first and the last revision of the stream. */
  readonly tellsEnds: boolean
}

export interface LogRead extends Common, Limited {
  readonly kind: 'log-read'
  /** Forwards: the first position to give. Backwards: the position before which the first event lies. */
  readonly from: 'start' | 'end' | bigint
  readonly filter?: Filter
}

export interface StreamSubscription extends Common {
  readonly kind: 'stream-subscription'
  readonly stream: string
  /** Only what comes after this revision. */
  readonly after: 'start' | 'end' | number
}

export interface LogSubscription extends Common {
  readonly kind: 'log-subscription'
  /** Only what comes after this position. */
  readonly after: 'start' | 'end' | bigint
  readonly filter?: Filter
  /** With a filter, a checkpoint is told whenever so many entries were looked at. */
  readonly checkpointInterval: number
}

/** EventStoreDB looks at so many entries at a time where the caller does not say. */
const defaultSearchWindow = 32

const { Options } = streams.ReadReq
const { CountOptionCase, StreamOptionCase, FilterOptionCase } = Options

/** The largest number of the protocol; in the place of a revision or a position it means the end. */
const endMark = 2n ** 64n - 1n

/** The request in the words of this server. @throws {RpcFailure} INVALID_ARGUMENT when it asks for nothing sensible */
export function parseReadRequest(request: streams.ReadReq): ReadRequest {
  const options = request.getOptions()
  if (options === undefined) throw invalidArgument('A read needs options.')
  const common: Common = {
    resolveLinks: options.getResolveLinks(),
    uuids: options.getUuidOption()?.hasString() === true ? 'string' : 'structured',
  }
  switch (options.getStreamOptionCase()) {
    case StreamOptionCase.STREAM:
      return ofStream(options, common)
    case StreamOptionCase.ALL:
      return ofLog(options, common)
    default:
      throw invalidArgument('A read needs a stream, or $all.')
  }
}

function ofStream(options: streams.ReadReq.Options, common: Common): StreamRead | StreamSubscription {
  if (options.getFilterOptionCase() === FilterOptionCase.FILTER) {
    throw invalidArgument('Only reads of $all can be filtered.')
  }
  const stream = readStreamName(options.getStream()?.getStreamIdentifier())
  const from = revisionFrom(options.getStream())
  if (isSubscription(options)) return { kind: 'stream-subscription', ...common, stream, after: from }
  const tellsEnds = (options.getControlOption()?.getCompatibility() ?? 0) >= 1
  return { kind: 'stream-read', ...common, ...limits(options), stream, from, tellsEnds }
}

function ofLog(options: streams.ReadReq.Options, common: Common): LogRead | LogSubscription {
  const from = positionFrom(options.getAll())
  const filterOptions = options.getFilter()
  const filter = filterOptions === undefined ? {} : { filter: parseFilter(filterOptions) }
  if (!isSubscription(options)) return { kind: 'log-read', ...common, ...limits(options), from, ...filter }
  const checkpointInterval = filterOptions === undefined ? 0 : intervalFrom(filterOptions)
  return { kind: 'log-subscription', ...common, after: from, ...filter, checkpointInterval }
}

function isSubscription(options: streams.ReadReq.Options): boolean {
  const counting = options.getCountOptionCase()
  if (counting === CountOptionCase.COUNT_OPTION_NOT_SET) throw invalidArgument('A read needs a count.')
  if (counting === CountOptionCase.COUNT) return false
  if (directionOf(options) === 'backwards') throw invalidArgument('A subscription goes forwards only.')
  return true
}

function limits(options: streams.ReadReq.Options): Limited {
  return { direction: directionOf(options), limit: exact(BigInt(options.getCount())) }
}

function directionOf(options: streams.ReadReq.Options): 'forwards' | 'backwards' {
  return options.getReadDirection() === Options.ReadDirection.BACKWARDS ? 'backwards' : 'forwards'
}

function revisionFrom(options: streams.ReadReq.Options.StreamOptions | undefined): 'start' | 'end' | number {
  const { RevisionOptionCase } = Options.StreamOptions
  switch (options?.getRevisionOptionCase()) {
    case RevisionOptionCase.REVISION: {
      const revision = BigInt(options.getRevision())
      return revision === endMark ? 'end' : exact(revision)
    }
    case RevisionOptionCase.END:
      return 'end'
    default:
      return 'start'
  }
}

function positionFrom(options: streams.ReadReq.Options.AllOptions | undefined): 'start' | 'end' | bigint {
  const { AllOptionCase } = Options.AllOptions
  switch (options?.getAllOptionCase()) {
    case AllOptionCase.POSITION: {
      const position = BigInt(options.getPosition()?.getCommitPosition() ?? '0')
      return position === endMark ? 'end' : position
    }
    case AllOptionCase.END:
      return 'end'
    default:
      return 'start'
  }
}

function parseFilter(options: streams.ReadReq.Options.FilterOptions): Filter {
  const byStream = options.getStreamIdentifier()
  const chosen = byStream ?? options.getEventType()
  if (chosen === undefined) throw invalidArgument('A filter needs to say what it goes by: stream or type.')
  const by = byStream === undefined ? 'type' : 'stream'
  const source = chosen.getRegex()
  return source === '' ? prefixFilter(by, chosen.getPrefixList()) : expressionFilter(by, source)
}

function intervalFrom(options: streams.ReadReq.Options.FilterOptions): number {
  const interval =
    (options.hasMax() ? options.getMax() : defaultSearchWindow) * options.getCheckpointintervalmultiplier()
  if (interval > 0) return interval
  throw invalidArgument('The search window and the checkpoint interval of a filter must be at least 1.')
}

/** A number of the protocol as a number; nothing that is counted here lies beyond the largest exact one. */
function exact(value: bigint): number {
  return value > BigInt(Number.MAX_SAFE_INTEGER) ? Number.MAX_SAFE_INTEGER : Number(value)
}
