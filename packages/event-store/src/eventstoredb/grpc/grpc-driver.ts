import type { Append } from '../../log/judge.ts'
import type { ConnectionSettings } from '../connection-string.ts'
import { type AppendAnswer, type Driver, type LogCall, LostConnection, type ReadRequest } from '../driver.ts'
import { AppendLine, appendAlone } from './append-line.ts'
import { mayBeTooLarge } from './append-requests.ts'
import { Connection } from './connection.ts'
import { StreamedCall } from './streamed-call.ts'

/** The driver over the official client for Node, `@eventstore/db-client`. */
export class GrpcDriver implements Driver {
  readonly #connection: Connection
  readonly #appends: AppendLine
  readonly #reads = new Set<StreamedCall>()

  constructor(settings: ConnectionSettings) {
    this.#connection = new Connection(settings)
    this.#appends = new AppendLine(this.#connection)
  }

  append(append: Append, timeout: number): Promise<AppendAnswer> {
    if (mayBeTooLarge(append)) return appendAlone(this.#connection, append, timeout)
    return this.#appends.append(append, timeout)
  }

  read(request: ReadRequest): LogCall {
    const call = new StreamedCall(this.#connection, request, (ended) => this.#reads.delete(ended))
    this.#reads.add(call)
    return call
  }

  async probe(): Promise<void> {
    try {
      await this.#connection.node()
    } catch (error) {
      if (!(error instanceof LostConnection)) throw error
    }
  }

  close(): void {
    for (const call of this.#reads) call.cancel()
    this.#appends.close()
    this.#connection.close()
  }
}
