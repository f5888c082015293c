import assert from 'node:assert/strict'
import type { EventStore, SubscriptionMessage } from '../port.ts'
import { assertAppended, type ContractCheck, ids, idsIn, lastPosition, newEvents, newStream, within } from './bench.ts'

const patience = 30_000

/** Promises that show only where nothing of ours was ever written. */
export const beginning: readonly ContractCheck[] = [
  {
    name: 'a reader that subscribes to an empty log gets what another client appends',
    begins: 'empty',
    async run(store, { another = store } = {}) {
      await requireEmpty(store)
      const reader = new Reader(store)
      await reader.caughtUp()
      await reader.gets(another)
    },
  },
  {
    name: 'readers that subscribe to a log with events of the store alone get what another client appends',
    begins: 'with system events',
    async run(store, { another = store, writeSystemEvent } = {}) {
      assert.ok(writeSystemEvent, 'nothing writes an event of the store itself')
      const early = new Reader(store)
      await early.caughtUp()
      await writeSystemEvent()
      await requireEmpty(store)
      const late = new Reader(store)
      await late.caughtUp()
      await writeSystemEvent()
      await Promise.all([early, late].map((reader) => reader.gets(another)))
    },
  },
]

async function requireEmpty(store: EventStore): Promise<void> {
  assert.equal(await lastPosition(store), undefined, 'the log holds something already')
}

/** Follows a log in which nothing was given so far. */
class Reader {
  readonly #messages: AsyncIterator<SubscriptionMessage>

  constructor(store: EventStore) {
    this.#messages = store.subscribe()[Symbol.asyncIterator]()
  }

  async caughtUp(): Promise<void> {
    assert.deepEqual(await this.#next(), { kind: 'caught-up', position: undefined })
  }

  /** Has events appended one at a time, so that each comes to a reader that is idle, and leaves. */
  async gets(writer: EventStore): Promise<void> {
    const stream = newStream()
    const events = newEvents(3)
    const seen: SubscriptionMessage[] = []
    for (const [place, event] of events.entries()) {
      const expected = place === 0 ? 'no-stream' : place - 1
      const position = assertAppended(await writer.append(stream, [event], expected), place)
      let message = await this.#next()
      while (!(message.kind === 'event' && message.event.position >= position)) {
        seen.push(message)
        message = await this.#next()
      }
      seen.push(message)
    }
    assert.deepEqual(idsIn(stream, seen), ids(events))
    await this.#messages.return?.()
  }

  async #next(): Promise<SubscriptionMessage> {
    const { value } = await within(patience, this.#messages.next())
    assert.ok(value !== undefined, 'the subscription ended by itself')
    return value
  }
}
