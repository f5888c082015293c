import { once } from 'node:events'
import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type Server,
  type ServerResponse,
  request as send,
} from 'node:http'
import { buffer } from 'node:stream/consumers'

/** Names the gateway a browser is kept at. */
const cookieName = 'gateway'

/** Said of one connection, not of what is carried over it. */
const ofTheConnection = new Set(['connection', 'keep-alive'])

/**
 * An HTTP load balancer on the loopback, as a reverse proxy in front of several gateways.
 *
 * It keeps a browser at one gateway with a cookie, gives whoever has none to each gateway in turn, and goes to the next
 * gateway when nobody listens at the one it meant. Streams of events pass as they come. A request that may have reached
 * a gateway is never sent a second time: whoever sent it has to know whether that does harm.
 */
export class Balancer implements AsyncDisposable {
  readonly url: string
  /** While false, it has not noticed yet that a gateway is gone, and answers for it that there is no answer. */
  isWatchful = true
  readonly #server: Server
  readonly #gateways: readonly string[]
  #turn = 0

  private constructor(server: Server, port: number, gateways: readonly string[]) {
    this.#server = server
    this.url = `http://127.0.0.1:${port}`
    this.#gateways = gateways
    server.on('request', (request, response) => void this.#serve(request, response))
  }

  /** Listens on a free port. @param gateways where they serve, such as `http://127.0.0.1:4000` */
  static async before(gateways: readonly string[]): Promise<Balancer> {
    const server = createServer().listen(0, '127.0.0.1')
    await once(server, 'listening')
    const address = server.address()
    if (address === null || typeof address === 'string') throw new Error('the balancer has no port')
    return new Balancer(server, address.port, gateways)
  }

  /** Lets go of every connection there is, as a balancer does that is started anew. */
  dropConnections(): void {
    this.#server.closeAllConnections()
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const closed = once(this.#server, 'close')
    this.#server.close()
    this.dropConnections()
    await closed
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    try {
      const body = await buffer(request)
      const kept = keptAt(request.headers)
      for (const place of this.#order(kept)) {
        const answer = await ask(this.#gateways[place] ?? '', request, body, response)
        if (answer === 'nobody there' && this.isWatchful) continue
        if (answer === 'nobody there') break
        const cookies = place === kept ? [] : [`${cookieName}=${place}; Path=/; HttpOnly; SameSite=Lax`]
        passOn(answer, response, cookies)
        return
      }
      response.writeHead(502).end('nobody there')
    } catch {
      // The gateway, or whoever asked, is gone in the middle.
      if (!response.headersSent) response.writeHead(502).end('no answer')
    }
  }

  /** The gateways by place: the one this browser is kept at, or whose turn it is, and then the others. */
  #order(kept: number | undefined): readonly number[] {
    const count = this.#gateways.length
    let first = kept
    if (first === undefined || first >= count) {
      first = this.#turn
      this.#turn = (this.#turn + 1) % count
    }
    return this.#gateways.map((_gateway, place) => (place + (first ?? 0)) % count)
  }
}

function keptAt({ cookie = '' }: IncomingHttpHeaders): number | undefined {
  const place = new RegExp(`\\b${cookieName}=(\\d+)`).exec(cookie)?.[1]
  return place === undefined ? undefined : Number(place)
}

/** Sends a request on. When nobody listens there, nothing of it was sent. @throws {Error} when there is no answer. */
async function ask(
  gateway: string,
  { method, url, headers }: IncomingMessage,
  body: Buffer,
  response: ServerResponse,
): Promise<IncomingMessage | 'nobody there'> {
  const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage | 'nobody there'>()
  // A connection for each request: one that is kept open may be dead, and then it is not known what arrived.
  const asked = send(`${gateway}${url}`, { method, headers: carried(headers), agent: false }, resolve)
  asked.on('error', (error) => {
    if ('code' in error && error.code === 'ECONNREFUSED') resolve('nobody there')
    else reject(error)
  })
  response.once('close', () => asked.destroy())
  asked.end(body)
  return await promise
}

function passOn(answer: IncomingMessage, response: ServerResponse, cookies: readonly string[]): void {
  const headers = carried(answer.headers)
  const more = cookies.length === 0 ? {} : { 'set-cookie': [...(headers['set-cookie'] ?? []), ...cookies] }
  response.writeHead(answer.statusCode ?? 502, { ...headers, ...more }).flushHeaders()
  // Half an answer must not look like a whole one.
  answer.on('error', () => response.destroy())
  answer.pipe(response)
}

function carried(headers: IncomingHttpHeaders): IncomingHttpHeaders {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !ofTheConnection.has(name)))
}
