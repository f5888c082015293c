import { setMaxListeners } from 'node:events'
import type { ServerContext } from '../context.ts'
import { accessDenied, asRpcFailure, unavailable } from '../failures.ts'
import { Flow, type ReadCall } from './flow.ts'
import { Links } from './links.ts'
import { EventMessages } from './messages.ts'
import { OpenSubscriptions } from './open-subscriptions.ts'
import { readLog } from './read-log.ts'
import { readStream } from './read-stream.ts'
import type { Reading } from './reading.ts'
import { type LogSubscription, parseReadRequest, type StreamSubscription } from './request.ts'
import { subscribeToLog } from './subscribe-to-log.ts'
import { subscribeToStream } from './subscribe-to-stream.ts'

const wholeLog = '$all'

/** Answers `Streams.Read`: reads and subscriptions, of one stream or of the whole log. */
export function createReadHandler(context: ServerContext): (call: ReadCall) => void {
  // Every open subscription listens for the server to close.
  setMaxListeners(0, context.closing)
  const open = new OpenSubscriptions()
  return (call) => {
    // Nothing is thrown: every failure is told the caller.
    void serve(context, open, call)
  }
}

async function serve(context: ServerContext, open: OpenSubscriptions, call: ReadCall): Promise<void> {
  let stream = wholeLog
  try {
    const request = parseReadRequest(call.request)
    if ('stream' in request) stream = request.stream
    const caller = context.users.authenticate(call.metadata)
    if (!context.users.mayRead(caller, stream)) {
      throw accessDenied(`${caller.name ?? 'An anonymous caller'} may not read '${stream}'.`)
    }
    const messages = new EventMessages(request, context.streams, new Links(context, caller))
    const reading = { context, flow: new Flow(call), messages }
    if (request.kind === 'stream-read') await readStream(reading, request)
    else if (request.kind === 'log-read') await readLog(reading, request)
    else await open.during(caller, () => subscribe(reading, request))
    call.end()
  } catch (error) {
    call.emit('error', asRpcFailure(error, stream, context.onError))
  }
}

/** A subscription has no end of its own; when the server closes, the client is sent to look for another. */
async function subscribe(reading: Reading, request: StreamSubscription | LogSubscription): Promise<void> {
  const { context, flow } = reading
  const { closing } = context
  const end = () => flow.end()
  closing.addEventListener('abort', end)
  try {
    if (closing.aborted) end()
    if (request.kind === 'log-subscription') await subscribeToLog(reading, request)
    else await subscribeToStream(reading, request)
  } finally {
    closing.removeEventListener('abort', end)
  }
  if (closing.aborted) throw unavailable('The server is closing: subscribe again, at another node if there is one.')
}
