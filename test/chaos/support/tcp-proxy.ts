import { once } from 'node:events'
import { createConnection, createServer, type Server, type Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

/** From the client to the server, or back. */
export type Way = 'requests' | 'replies'

/** How long a slow connection holds each piece back, in milliseconds. */
const hold = 15

/** A TCP proxy on the loopback that can do to its connections what a bad network does. It begins by passing everything. */
export class TcpProxy implements AsyncDisposable {
  readonly port: number
  readonly #server: Server
  /** The port it leads to. */
  readonly target: number
  readonly #links = new Set<Link>()
  readonly #stalled = new Map<Way, PromiseWithResolvers<void>>()
  #slow = false
  #refuses = false
  /** How many more bytes of replies are lost. */
  #toLose = 0

  private constructor(server: Server, port: number, target: number) {
    this.#server = server
    this.port = port
    this.target = target
    server.on('connection', (client) => this.#connect(client))
  }

  /** Listens on a free port and leads to another on the same machine. */
  static async to(target: number): Promise<TcpProxy> {
    const server = createServer({ allowHalfOpen: true, noDelay: true }).listen(0, '127.0.0.1')
    await once(server, 'listening')
    const address = server.address()
    if (address === null || typeof address === 'string') throw new Error('the proxy has no port')
    return new TcpProxy(server, address.port, target)
  }

  /** Ends every connection there is: by a reset, or properly. New ones pass. */
  cut(how: 'reset' | 'end'): void {
    for (const link of this.#links) link.cut(how)
  }

  /** Lets nothing through one way; what is sent meanwhile waits. */
  stall(way: Way): void {
    if (!this.#stalled.has(way)) this.#stalled.set(way, Promise.withResolvers())
  }

  /** Holds every piece back for some milliseconds, both ways. */
  slowDown(): void {
    this.#slow = true
  }

  /** Requests pass, and the next so many bytes of replies are lost. Then the connections that lost some are reset. */
  loseReplies(bytes: number): void {
    this.#toLose = bytes
  }

  /** Resets every new connection at once. Those that are there stay. */
  refuse(): void {
    this.#refuses = true
  }

  /** Passes everything again. Connections that lost something are reset: what follows on a gap can be no reply. */
  pass(): void {
    for (const { resolve } of this.#stalled.values()) resolve()
    this.#stalled.clear()
    this.#slow = false
    this.#refuses = false
    this.#toLose = 0
    this.#resetTorn()
  }

  async close(): Promise<void> {
    this.pass()
    this.cut('reset')
    const closed = once(this.#server, 'close')
    this.#server.close()
    await closed
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close()
  }

  #connect(client: Socket): void {
    if (this.#refuses) {
      client.on('error', ignore).resetAndDestroy()
      return
    }
    const server = createConnection({ port: this.target, host: '127.0.0.1', allowHalfOpen: true, noDelay: true })
    const link = new Link(client, server)
    this.#links.add(link)
    link.gone.addEventListener('abort', () => this.#links.delete(link))
    void this.#carry(link, 'requests')
    void this.#carry(link, 'replies')
  }

  /** Carries what comes one way until the connection ends. */
  async #carry(link: Link, way: Way): Promise<void> {
    const [from, to] = way === 'requests' ? [link.client, link.server] : [link.server, link.client]
    try {
      for await (const piece of from) await this.#deliver(link, way, to, piece)
      to.end()
    } catch {
      // One side is gone without a word, and so the other goes.
      link.cut('reset')
    }
  }

  async #deliver(link: Link, way: Way, to: Socket, piece: Buffer): Promise<void> {
    if (this.#slow) await sleep(hold)
    await this.#stalled.get(way)?.promise
    if (way === 'replies' && this.#loses(link, piece)) return
    if (!to.write(piece)) await once(to, 'drain', { signal: link.gone })
  }

  #loses(link: Link, piece: Buffer): boolean {
    if (this.#toLose === 0) return false
    link.isTorn = true
    this.#toLose = Math.max(0, this.#toLose - piece.length)
    if (this.#toLose === 0) this.#resetTorn()
    return true
  }

  #resetTorn(): void {
    for (const link of this.#links) if (link.isTorn) link.cut('reset')
  }
}

/** A client's connection with the one that leads on from it. */
class Link {
  readonly client: Socket
  readonly server: Socket
  /** Aborts when both are gone. */
  readonly gone: AbortSignal
  /** Something was lost on the way. */
  isTorn = false

  constructor(client: Socket, server: Socket) {
    this.client = client
    this.server = server
    const gone = new AbortController()
    this.gone = gone.signal
    const ended = () => {
      if (client.destroyed && server.destroyed) gone.abort()
    }
    for (const socket of [client, server]) socket.on('error', ignore).on('close', ended)
  }

  cut(how: 'reset' | 'end'): void {
    for (const socket of [this.client, this.server]) {
      if (how === 'end') socket.destroySoon()
      // A reset while the end is still being sent leaves Node a handle that it waits for at exit, for ever.
      else if (socket.writableEnded) socket.destroy()
      else socket.resetAndDestroy()
    }
  }
}

/** A broken connection is what the proxy is for. */
function ignore(): void {
  // Nothing to do: its `close` follows.
}
