import { connect, type Socket } from 'node:net'
import type { Client } from './client.ts'

/** A connection that sends requests as they are and reads nothing unless it is told to. */
export interface RawConnection extends AsyncDisposable {
  readonly socket: Socket
  send(text: string): void
  /** The first bytes of an answer; then nothing more is read. */
  begun(): Promise<string>
  /** Resolves when the other end has closed the connection; what it sent is thrown away. */
  hungUp(): Promise<void>
}

export async function rawConnection(url: string): Promise<RawConnection> {
  const socket = connect({ port: Number(new URL(url).port), host: '127.0.0.1' })
  socket.pause()
  // It may be reset while something is still to be written: that is what is tested.
  socket.on('error', () => undefined)
  const { promise, resolve } = Promise.withResolvers<void>()
  const closed = Promise.withResolvers<void>()
  socket.once('connect', () => resolve())
  socket.once('close', () => closed.resolve())
  await promise
  return {
    socket,
    send: (text) => socket.write(text),
    async begun() {
      const first = Promise.withResolvers<string>()
      socket.once('data', (bytes) => {
        socket.pause()
        first.resolve(String(bytes))
      })
      socket.resume()
      return await first.promise
    },
    async hungUp() {
      socket.resume()
      await closed.promise
    },
    async [Symbol.asyncDispose]() {
      socket.destroy()
      await closed.promise
    },
  }
}

/** A question as it goes over the wire. */
export function requestText(
  { cookie }: Pick<Client, 'cookie'>,
  query: string,
  variables: object,
  accept = 'application/json',
) {
  const body = JSON.stringify({ query, variables })
  return [
    'POST /graphql HTTP/1.1',
    'host: 127.0.0.1',
    'content-type: application/json',
    'x-samstyre: test',
    `accept: ${accept}`,
    `cookie: ${cookie}`,
    `content-length: ${Buffer.byteLength(body)}`,
    '',
    body,
  ].join('\r\n')
}
