import { setMaxListeners } from 'node:events'
import type { ServerContext } from '../context.ts'
import { accessDenied, asRpcFailure, unavailable } from '../failures.ts'
import { Flow, type ReadCall } from './flow.ts'
import { Links } from './links.ts'
import { EventMessages } from './messages.ts'
import { OpenPlaces } from './open-places.ts'
import { readLog } from './read-log.ts'
import { readStream } from './read-stream.ts'
import type { Reading } from './reading.ts'
import { type LogSubscription, parseReadRequest, type ReadRequest, type StreamSubscription } from './request.ts'
import { subscribeToLog } from './subscribe-to-log.ts'
import { subscribeToStream } from './subscribe-to-stream.ts'
import { TurnByTurn } from './turn-by-turn.ts'

const wholeLog = '$all'

/** More than a program needs, and few enough that waking all of them at a commit holds up nobody for long. */
const mostSubscriptions = 500
/** Each may keep a megabyte of memory busy, and time for every name. */
const mostPreparedFilters = 100

/** Answers `Streams.Read`: reads and subscriptions, of one stream or of the whole log. */
export function createReadHandler(context: ServerContext): (call: ReadCall) => void {
  // Every open subscription listens for the server to close.
  setMaxListeners(0, context.closing)
  const reader = new Reader(context)
  return (call) => {
    // Nothing is thrown: every failure is told the caller.
    void reader.serve(call)
  }
}

class Reader {
  readonly #context: ServerContext
  readonly #subscriptions = new OpenPlaces(mostSubscriptions, 'subscriptions open')
  readonly #filters = new OpenPlaces(mostPreparedFilters, 'reads and subscriptions with a regular expression under way')
  readonly #turns = new TurnByTurn()

  constructor(context: ServerContext) {
    this.#context = context
  }

  async serve(call: ReadCall): Promise<void> {
    const { users, streams, onError } = this.#context
    let stream = wholeLog
    try {
      const request = parseReadRequest(call.request)
      if ('stream' in request) stream = request.stream
      const caller = users.authenticate(call.metadata)
      if (!users.mayRead(caller, stream)) {
        throw accessDenied(`${caller.name ?? 'An anonymous caller'} may not read '${stream}'.`)
      }
      const flow = new Flow(call)
      const messages = new EventMessages(request, streams, new Links(this.#context, caller))
      const work: Reading['work'] = (step) => this.#turns.run(caller, () => flow.ended || step())
      const answer = () => this.#answer({ context: this.#context, flow, messages, work }, request)
      const subscribing = isSubscription(request) ? () => this.#subscriptions.during(caller, answer) : answer
      const prepare = 'filter' in request ? request.filter?.prepare : undefined
      if (prepare === undefined) await subscribing()
      else {
        await this.#filters.during(caller, async () => {
          await prepare(work)
          await subscribing()
        })
      }
      call.end()
    } catch (error) {
      call.emit('error', asRpcFailure(error, stream, onError))
    }
  }

  async #answer(reading: Reading, request: ReadRequest): Promise<void> {
    if (request.kind === 'stream-read') await readStream(reading, request)
    else if (request.kind === 'log-read') await readLog(reading, request)
    else await subscribe(reading, request)
  }
}

function isSubscription({ kind }: ReadRequest): boolean {
  return kind === 'stream-subscription' || kind === 'log-subscription'
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
