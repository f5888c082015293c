import { once } from 'node:events'
import { createConnection, createServer, type Socket } from 'node:net'
import { describe, expect, it, onTestFinished } from 'vitest'
import { TcpProxy } from '../support/tcp-proxy.ts'

describe('the network that fails on purpose', () => {
  it('passes everything both ways, and goes on doing so while it is slow', async () => {
    const proxy = await proxyToEcho()
    const client = connect(proxy)
    expect(await client.ask('one')).toBe('one')
    proxy.slowDown()
    expect(await client.ask('two')).toBe('two')
    const large = 'x'.repeat(1_000_000)
    proxy.pass()
    expect((await client.ask(large)).length).toBe(large.length)
  })

  it.each(['requests', 'replies'] as const)('keeps stalled %s until it passes them again', async (way) => {
    const proxy = await proxyToEcho()
    const client = connect(proxy)
    proxy.stall(way)
    const answer = client.ask('late')
    // What goes to the server by another way is answered: it could have heard the first by now.
    expect(await connect({ port: proxy.target }).ask('meanwhile')).toBe('meanwhile')
    expect(client.received).toBe('')
    proxy.pass()
    expect(await answer).toBe('late')
  })

  it.each(['reset', 'end'] as const)('cuts what is there by a %s, and lets new connections pass', async (how) => {
    const proxy = await proxyToEcho()
    const client = connect(proxy)
    await client.ask('one')
    proxy.cut(how)
    expect(await client.gone).toBe(how)
    expect(await connect(proxy).ask('two')).toBe('two')
  })

  it('loses replies, and then the connection, for a gap can never be closed', async () => {
    const proxy = await proxyToEcho()
    const client = connect(proxy)
    proxy.loseReplies(3)
    client.send('asked')
    expect(await client.gone).toBe('reset')
    expect(client.received).toBe('')
  })

  it('refuses connections until it passes them again', async () => {
    const proxy = await proxyToEcho()
    proxy.refuse()
    expect(await connect(proxy).gone).toBe('reset')
    proxy.pass()
    expect(await connect(proxy).ask('one')).toBe('one')
  })
})

/** A proxy to a server that says back what it hears. */
async function proxyToEcho(): Promise<TcpProxy> {
  const open = new Set<Socket>()
  const server = createServer((socket) => {
    open.add(socket)
    socket.on('error', () => socket.destroy()).pipe(socket)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server has no port')
  const proxy = await TcpProxy.to(address.port)
  onTestFinished(async () => {
    await proxy.close()
    for (const socket of open) socket.destroy()
    server.close()
  })
  return proxy
}

function connect({ port }: { readonly port: number }): Client {
  const socket = createConnection({ port, host: '127.0.0.1' })
  onTestFinished(() => {
    socket.destroy()
  })
  return new Client(socket)
}

class Client {
  received = ''
  /** How the connection ended. */
  readonly gone: Promise<'reset' | 'end'>
  readonly #socket: Socket

  constructor(socket: Socket) {
    this.#socket = socket
    const { promise, resolve } = Promise.withResolvers<'reset' | 'end'>()
    this.gone = promise
    socket.once('error', () => resolve('reset')).once('end', () => resolve('end'))
    socket.setEncoding('utf8').on('data', (text: string) => {
      this.received += text
    })
  }

  send(text: string): void {
    this.#socket.write(text)
  }

  /** Sends a text and waits for as much in return. */
  async ask(text: string): Promise<string> {
    this.received = ''
    this.send(text)
    while (this.received.length < text.length) await once(this.#socket, 'data')
    return this.received
  }
}
