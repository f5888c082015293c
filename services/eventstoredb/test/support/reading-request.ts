import shared from '@eventstore/db-client/generated/shared_pb.js'
import streams from '@eventstore/db-client/generated/streams_pb.js'

const { Options } = streams.ReadReq

/** A request of the protocol itself, for what the official client cannot ask. */
export function logRequest(change: (options: streams.ReadReq.Options) => void = () => undefined): streams.ReadReq {
  const options = new Options()
    .setAll(new Options.AllOptions().setStart(new shared.Empty()))
    .setCount('1000')
    .setNoFilter(new shared.Empty())
    .setUuidOption(new Options.UUIDOption().setString(new shared.Empty()))
  change(options)
  return new streams.ReadReq().setOptions(options)
}

export function streamRequest(
  stream: string,
  change: (options: streams.ReadReq.Options) => void = () => undefined,
): streams.ReadReq {
  const identifier = new shared.StreamIdentifier().setStreamName(Buffer.from(stream))
  return logRequest((options) => {
    options.setStream(new Options.StreamOptions().setStreamIdentifier(identifier).setStart(new shared.Empty()))
    change(options)
  })
}

/** A filter by the names of streams or by the types of events. */
export function filterOptions(
  by: 'stream' | 'type',
  wanted: { readonly regex?: string; readonly prefixes?: readonly string[] },
): streams.ReadReq.Options.FilterOptions {
  const expression = new Options.FilterOptions.Expression()
    .setRegex(wanted.regex ?? '')
    .setPrefixList([...(wanted.prefixes ?? [])])
  const filter = new Options.FilterOptions().setCount(new shared.Empty()).setCheckpointintervalmultiplier(1)
  return by === 'stream' ? filter.setStreamIdentifier(expression) : filter.setEventType(expression)
}
