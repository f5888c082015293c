import type { Socket } from 'node:net'
import { ChannelCredentials } from '@grpc/grpc-js'

type CreateConnector = ChannelCredentials['_createSecureConnector']
type Connector = ReturnType<CreateConnector>

/** How long a server may be silent when somebody has connected to it, in milliseconds. It speaks first, with and without TLS. */
const patience = 3000

/**
 * Credentials that let go of a connection on which the server never says anything.
 *
 * grpc-js waits for such a server for ever, also when the channel was closed: every attempt would leave a connection
 * open, and the process would not end. What begins with `_` is how grpc-js asks credentials for a connection; a test
 * shows that it still does.
 */
export class ImpatientCredentials extends ChannelCredentials {
  readonly #credentials: ChannelCredentials

  constructor(credentials: ChannelCredentials) {
    super()
    this.#credentials = credentials
  }

  override _isSecure(): boolean {
    return this.#credentials._isSecure()
  }

  override _equals(other: ChannelCredentials): boolean {
    return other instanceof ImpatientCredentials && this.#credentials._equals(other.#credentials)
  }

  override _createSecureConnector(...call: Parameters<CreateConnector>): Connector {
    const connector = this.#credentials._createSecureConnector(...call)
    return {
      connect: (socket) => {
        letGoWhenSilent(socket)
        return connector.connect(socket)
      },
      waitForReady: () => connector.waitForReady(),
      getCallCredentials: () => connector.getCallCredentials(),
      destroy: () => connector.destroy(),
    }
  }
}

function letGoWhenSilent(socket: Socket): void {
  const timer = setTimeout(() => {
    if (socket.bytesRead === 0) socket.destroy(new Error('the server accepted the connection and said nothing'))
  }, patience)
  timer.unref()
  socket.once('close', () => clearTimeout(timer))
}
