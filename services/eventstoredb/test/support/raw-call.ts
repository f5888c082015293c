import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { onTestFinished } from 'vitest'

/** A gRPC message as it goes over the wire: not compressed, its length, its bytes. */
export function frameOf(message: Buffer): Buffer {
  const head = Buffer.alloc(5)
  head.writeUInt32BE(message.length, 1)
  return Buffer.concat([head, message])
}

const data = 0
const headers = 1
const reset = 3
const settings = 4
const endOfHeaders = 4
const cancelled = Buffer.of(0, 0, 0, 8)

/**
 * A call frame by frame, as clients in other languages send it: Node's own finishes a call before it cancels it.
 */
export class RawCall {
  readonly socket: Socket

  private constructor(socket: Socket) {
    this.socket = socket
    socket.on('error', () => undefined)
    onTestFinished(() => socket.destroy() && undefined)
  }

  /** Begins a call on a connection of its own, once the server answers. */
  static async to(port: number, path: string): Promise<RawCall> {
    const call = new RawCall(connect(port, '127.0.0.1'))
    call.socket.write('PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n')
    call.#send(settings, 0, 0, Buffer.alloc(0))
    await once(call.socket, 'data')
    const fields = [
      [':method', 'POST'],
      [':scheme', 'http'],
      [':path', path],
      [':authority', `127.0.0.1:${port}`],
      ['content-type', 'application/grpc'],
      ['te', 'trailers'],
    ]
    call.#send(headers, endOfHeaders, 1, Buffer.concat(fields.map(([name = '', value = '']) => literal(name, value))))
    return call
  }

  message(bytes: Buffer): void {
    this.#send(data, 0, 1, frameOf(bytes))
  }

  cancel(): void {
    this.#send(reset, 0, 1, cancelled)
  }

  #send(type: number, flags: number, stream: number, payload: Buffer): void {
    const head = Buffer.alloc(9)
    head.writeUIntBE(payload.length, 0, 3)
    head.writeUInt8(type, 3)
    head.writeUInt8(flags, 4)
    head.writeUInt32BE(stream, 5)
    this.socket.write(Buffer.concat([head, payload]))
  }
}

/** A header that refers to no table; both texts are shorter than 127 bytes. */
function literal(name: string, value: string): Buffer {
  return Buffer.concat([Buffer.of(0, name.length), Buffer.from(name), Buffer.of(value.length), Buffer.from(value)])
}
