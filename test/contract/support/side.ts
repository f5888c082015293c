import { binaryEvent, EventStoreDBClient, jsonEvent } from '@eventstore/db-client'
import { type EventStore, EventStoreError, type NewEvent, type RecordedEvent } from '@samstyre/event-store'
import { type Operation, poolSize } from './operations.ts'

/** Ids that are the same on every side. */
function eventId(kind: 'ours' | 'foreign', number: number): string {
  return `00000000-0000-4000-${kind === 'ours' ? '8000' : '9000'}-${String(number).padStart(12, '0')}`
}

const pool: readonly NewEvent[] = Array.from({ length: poolSize }, (_, number) => ({
  id: eventId('ours', number),
  type: 'SomethingHappened',
  data: JSON.stringify({ number, text: 'å👍'.repeat(number * 20) }),
  metadata: '{"actor":"tester"}',
}))

/** One log as the product reaches it, with another program that uses the same log over the wire. */
export class Side implements AsyncDisposable {
  readonly #store: EventStore
  readonly #foreign: EventStoreDBClient

  /** The store is closed by whoever opened it. */
  constructor(store: EventStore, connectionString: string) {
    this.#store = store
    this.#foreign = EventStoreDBClient.connectionString(connectionString)
  }

  /** What an operation leads to, as something that can be compared: errors by their code. */
  async run(operation: Operation): Promise<unknown> {
    switch (operation.kind) {
      case 'append':
        return await Promise.all(operation.appends.map((append) => this.#append(append)))
      case 'read': {
        const { stream, direction, from, limit } = operation
        return await events(this.#store.readStream(stream, { direction, ...given({ from, limit }) }))
      }
      case 'read-all': {
        const { direction, from, limit } = operation
        return await events(this.#store.readAll({ direction, ...given({ from, limit }) }))
      }
      case 'follow':
        return await this.#follow(operation.after)
      default:
        return await this.#doForeign(operation)
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#foreign.dispose()
  }

  async #append({ stream, first, count, expected }: Extract<Operation, { kind: 'append' }>['appends'][number]) {
    try {
      return await this.#store.append(stream, pool.slice(first, first + count), expected)
    } catch (error) {
      if (error instanceof EventStoreError) return error.code
      throw error
    }
  }

  async #follow(after: bigint | undefined): Promise<unknown> {
    const messages: unknown[] = []
    for await (const message of this.#store.subscribe(given({ after }))) {
      messages.push(message)
      if (message.kind === 'caught-up') break
    }
    return messages
  }

  async #doForeign(operation: Extract<Operation, { kind: `foreign-${string}` }>): Promise<unknown> {
    try {
      const { success } = await this.#foreignResult(operation)
      return success
    } catch (error) {
      if (error instanceof Error && 'type' in error) return error.type
      throw error
    }
  }

  async #foreignResult(operation: Extract<Operation, { kind: `foreign-${string}` }>): Promise<{ success?: boolean }> {
    const { stream } = operation
    switch (operation.kind) {
      case 'foreign-metadata':
        return await this.#foreign.setStreamMetadata(stream, { maxCount: operation.maxCount })
      case 'foreign-delete':
        if (operation.forGood) await this.#foreign.tombstoneStream(stream)
        else await this.#foreign.deleteStream(stream)
        return { success: true }
      default: {
        const { event, type, format, data, metadata } = operation
        const id = eventId('foreign', event)
        const bytes = new Uint8Array(metadata)
        const proposed =
          format === 'binary'
            ? binaryEvent({ id, type, data: new Uint8Array(data), metadata: bytes })
            : jsonEvent({ id, type, data: data.toString('latin1'), metadata: bytes })
        return await this.#foreign.appendToStream(stream, proposed)
      }
    }
  }
}

/** Options without those that are not given. */
function given<Options extends object>(
  options: Options,
): { [Name in keyof Options]?: Exclude<Options[Name], undefined> } {
  const entries = Object.entries(options).filter(([, value]) => value !== undefined)
  // Exactly the properties that have a value.
  return Object.fromEntries(entries) as { [Name in keyof Options]?: Exclude<Options[Name], undefined> }
}

async function events(given: AsyncIterable<RecordedEvent>): Promise<readonly unknown[]> {
  const collected: unknown[] = []
  for await (const event of given) collected.push(event)
  return collected
}
