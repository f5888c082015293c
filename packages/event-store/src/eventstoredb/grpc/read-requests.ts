import shared from '@eventstore/db-client/generated/shared_pb.js'
import streams from '@eventstore/db-client/generated/streams_pb.js'
import type { Direction } from '../../port.ts'
import type { LogPlace, ReadRequest } from '../driver.ts'
import { streamIdentifier } from './append-requests.ts'

/** Streams of the store itself begin with `$`. */
const namesOfOthers = String.raw`^[^\$]`
/** How many windows of the log pass between two checkpoints, when nothing in them is given. */
const windowsPerCheckpoint = 4
const largestWindow = 500

/** The message that asks for a read or a subscription. */
export function readRequest(request: ReadRequest): streams.ReadReq {
  const options = new streams.ReadReq.Options()
    .setResolveLinks(false)
    .setUuidOption(new streams.ReadReq.Options.UUIDOption().setString(new shared.Empty()))
  switch (request.of) {
    case 'stream':
      options.setStream(streamOptions(request)).setNoFilter(new shared.Empty())
      break
    case 'log':
      options.setAll(allOptions(request.direction, placeOf(request.from))).setFilter(withoutSystemStreams())
      break
    default:
      options.setAll(allOptions('forwards', request.after)).setFilter(withoutSystemStreams())
  }
  if (request.of === 'subscription') options.setSubscription(new streams.ReadReq.Options.SubscriptionOptions())
  else options.setCount(String(Math.min(request.count, Number.MAX_SAFE_INTEGER))).setReadDirection(way(request))
  return new streams.ReadReq().setOptions(options)
}

type Directed = Pick<Extract<ReadRequest, { of: 'log' }>, 'direction'>

function way({ direction }: Directed): 0 | 1 {
  return direction === 'forwards' ? 0 : 1
}

function streamOptions({ stream, direction, from }: Extract<ReadRequest, { of: 'stream' }>) {
  const options = new streams.ReadReq.Options.StreamOptions().setStreamIdentifier(streamIdentifier(stream))
  if (from !== undefined) return options.setRevision(String(from))
  return direction === 'forwards' ? options.setStart(new shared.Empty()) : options.setEnd(new shared.Empty())
}

function allOptions(direction: Direction, from: LogPlace | undefined) {
  const options = new streams.ReadReq.Options.AllOptions()
  if (from !== undefined) {
    const position = new streams.ReadReq.Options.Position()
    return options.setPosition(position.setCommitPosition(String(from.commit)).setPreparePosition(String(from.prepare)))
  }
  return direction === 'forwards' ? options.setStart(new shared.Empty()) : options.setEnd(new shared.Empty())
}

function placeOf(position: bigint | undefined): LogPlace | undefined {
  return position === undefined ? undefined : { commit: position, prepare: position }
}

function withoutSystemStreams() {
  const names = new streams.ReadReq.Options.FilterOptions.Expression().setRegex(namesOfOthers)
  return new streams.ReadReq.Options.FilterOptions()
    .setStreamIdentifier(names)
    .setMax(largestWindow)
    .setCheckpointintervalmultiplier(windowsPerCheckpoint)
}
