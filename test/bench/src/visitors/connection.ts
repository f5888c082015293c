import { connect, type Socket } from 'node:net'

/** A connection that sends what it is told to and never reads. @throws {Error} when it is refused. */
export async function unreadConnection(url: string, from: string | undefined): Promise<Socket> {
  const { hostname: host, port } = new URL(url)
  const socket = connect({ host, port: Number(port), ...(from === undefined ? {} : { localAddress: from }) })
  socket.pause()
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  socket.once('connect', resolve)
  socket.on('error', reject)
  await promise
  return socket
}

/** Resolves when the other end has hung up, or when it is over: then it is hung up here. */
export async function untilHungUp(socket: Socket, over: AbortSignal): Promise<string> {
  const { promise, resolve } = Promise.withResolvers<string>()
  const end = () => {
    socket.destroy()
    resolve('over')
  }
  over.addEventListener('abort', end, { once: true })
  socket.once('close', () => resolve('hung up on'))
  if (over.aborted || socket.destroyed) end()
  const outcome = await promise
  over.removeEventListener('abort', end)
  return outcome
}

/** The head of a request, as it goes over the wire. */
export function headOf(headers: Readonly<Record<string, string | number>>): string {
  const usual = { host: 'localhost', 'content-type': 'application/json', 'x-samstyre': 'bench' }
  const lines = Object.entries({ ...usual, ...headers }).map(([name, value]) => `${name}: ${value}`)
  return ['POST /graphql HTTP/1.1', ...lines, '', ''].join('\r\n')
}
