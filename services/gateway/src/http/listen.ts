import { createServer, type RequestListener, type Server } from 'node:http'
import { SettingsError } from '../composition/settings-error.ts'
import { type ConnectionLimits, usualConnections, watchConnections } from './watch-connections.ts'

/** A listening server that can be brought to a stop. */
export interface Listening {
  readonly port: number
  /** Takes no new requests, waits for those under way at most `patience` milliseconds, then closes what is left. */
  stop(patience: number): Promise<void>
}

/**
 * Who sends too slowly, or nothing at all, is cut off. Whoever takes an answer too slowly is by `watchConnections`:
 * streams may last.
 */
const timeouts = { keepAliveTimeout: 10_000, connectionsCheckingInterval: 5000 } as const

/**
 * How many connections may wait to be accepted, as far as the system allows it. Where hundreds connect in one moment, and
 * Node's own 511 are taken, others would try again after a second, or be cut off.
 */
const backlog = 4096

/** Node looks for slow senders at every connection, so less often than for those that stand still. */
const checkingIsDearer = 5

/**
 * Listens on a port, 0 for any free one.
 *
 * @param cameIn called for every new connection and every request
 */
export async function listen(
  listener: RequestListener,
  host: string,
  port: number,
  connections: Partial<ConnectionLimits> = {},
  cameIn: () => void = () => undefined,
): Promise<Listening> {
  const limits = { ...usualConnections, ...connections }
  const { headersWithin: headersTimeout, requestWithin: requestTimeout, lookEvery } = limits
  const connectionsCheckingInterval = Math.min(timeouts.connectionsCheckingInterval, lookEvery * checkingIsDearer)
  const server = createServer({ ...timeouts, headersTimeout, requestTimeout, connectionsCheckingInterval }, listener)
  watchConnections(server, limits)
  server.on('connection', cameIn)
  server.on('request', cameIn)
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  server.once('error', reject)
  server.listen({ port, host, backlog }, resolve)
  await promise.catch((error: unknown) => {
    throw new SettingsError(`Cannot listen on ${host}:${port}: ${reasonOf(error, host)}`, { cause: error })
  })
  return { port: portOf(server), stop: (patience) => stop(server, patience) }
}

function reasonOf(error: unknown, host: string): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  switch (code) {
    case 'EADDRINUSE':
      return 'something else does. Stop it, or choose another port.'
    case 'EADDRNOTAVAIL':
      return `${host} is no address of this machine. Give one that is, such as 127.0.0.1.`
    case 'EACCES':
      return 'this user may not. Choose a port from 1024 on.'
    default:
      return error instanceof Error ? error.message : String(error)
  }
}

function portOf(server: Server): number {
  const address = server.address()
  if (typeof address !== 'object' || address === null) throw new Error('the server listens on no port')
  return address.port
}

/** How often connections that fell idle are closed while a server stops, in milliseconds. */
const sweepEvery = 25

async function stop(server: Server, patience: number): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  server.close(() => resolve())
  // A connection that is kept alive falls idle when its last answer is out; `close` looks for those only once.
  const sweep = setInterval(() => server.closeIdleConnections(), sweepEvery)
  const cutOff = setTimeout(() => server.closeAllConnections(), patience)
  await promise
  clearInterval(sweep)
  clearTimeout(cutOff)
}
