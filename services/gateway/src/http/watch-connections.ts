import type { Server, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { Places } from '../limits/places.ts'
import { whenOver } from './when-over.ts'

/** What a connection may hold and how long it may stand still. In milliseconds and counts. */
export interface ConnectionLimits {
  /** Connections of one address at once. */
  readonly perAddress: number
  /** How long a client may take to send the first line and the headers of a request, from when it connects. */
  readonly headersWithin: number
  /** The same for the whole request. */
  readonly requestWithin: number
  /** How long bytes may wait for a reader who takes none of them. */
  readonly stillAfter: number
  /** How long a reader may take for one answer, however slowly it goes on. Streams have no end, so they are not counted. */
  readonly answerWithin: number
  /** How often connections are looked at. */
  readonly lookEvery: number
  /** Requests that one connection may send before the first of them is answered. */
  readonly atOnce: number
}

export const usualConnections: ConnectionLimits = {
  perAddress: 4000,
  headersWithin: 15_000,
  requestWithin: 30_000,
  stillAfter: 20_000,
  answerWithin: 120_000,
  lookEvery: 1000,
  atOnce: 32,
}

interface Watched {
  /** What was taken by the reader when it was last looked at. */
  taken: number
  /** When the reader last took something, or had taken everything. */
  movedAt: number
  /** The answers that are not over yet, and since when each has been on its way, as far as it is. */
  readonly answers: Map<ServerResponse, number | undefined>
}

/**
 * Ends connections whose reader takes nothing any more, takes too long, or sends on without reading, and those that are
 * too many from one address. Node's own timeouts end the ones that send nothing or too slowly.
 */
export function watchConnections(
  server: Server,
  { perAddress, stillAfter, answerWithin, lookEvery, atOnce }: ConnectionLimits,
): void {
  const connections = new Map<Socket, Watched>()
  const addresses = new Places()

  server.on('connection', (socket) => {
    const free = addresses.take(socket.remoteAddress ?? '', perAddress)
    if (free === undefined) {
      socket.destroy()
      return
    }
    // Each answer on its way listens for the end of its connection.
    socket.setMaxListeners(0)
    connections.set(socket, { taken: 0, movedAt: performance.now(), answers: new Map() })
    socket.once('close', () => {
      free()
      connections.delete(socket)
    })
  })

  server.on('request', (request, response) => {
    const { socket } = request
    const watched = connections.get(socket)
    if (watched === undefined) return
    watched.answers.set(response, undefined)
    whenOver(response, () => watched.answers.delete(response))
    if (watched.answers.size > atOnce) socket.destroy()
  })

  const look = setInterval(() => {
    const now = performance.now()
    for (const [socket, watched] of connections) if (isOver(socket, watched, now)) socket.destroy()
  }, lookEvery)
  look.unref()
  server.once('close', () => clearInterval(look))

  function isOver(socket: Socket, watched: Watched, now: number): boolean {
    const taken = socket.bytesWritten - socket.writableLength
    if (socket.writableLength === 0 || taken !== watched.taken) watched.movedAt = now
    watched.taken = taken
    return now - watched.movedAt > stillAfter || longestOf(watched.answers, now) > answerWithin
  }
}

/** For how long the answer that has been on its way longest has been. Streams of changes have no end. */
function longestOf(answers: Watched['answers'], now: number): number {
  let longest = 0
  for (const [response, since = now] of answers) {
    const isOnItsWay = response.headersSent && !isStream(response)
    if (isOnItsWay) answers.set(response, since)
    longest = Math.max(longest, isOnItsWay ? now - since : 0)
  }
  return longest
}

function isStream(response: ServerResponse): boolean {
  return String(response.getHeader('content-type')).startsWith('text/event-stream')
}
