import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import {
  type AppendOutcome,
  type EventStore,
  EventStoreError,
  type EventStoreErrorCode,
  type NewEvent,
  type RecordedEvent,
  type SubscriptionMessage,
} from '../port.ts'

/** One promise of the port as a plain function, so that it can also be run against stores that break it. */
export interface ContractCheck {
  readonly name: string
  /** What its log is like; without it, the log may hold anything. */
  readonly begins?: 'empty' | 'with system events'
  run(store: EventStore, beside?: Beside): Promise<void>
}

/** What there is beside a store, for checks that say how their log begins. */
export interface Beside {
  /** Another client of the same log. Closed by whoever opened it. */
  readonly another?: EventStore
  /** Another program writes an event that belongs to the store itself. */
  readonly writeSystemEvent?: () => Promise<void>
}

/** A stream nobody else uses: the log may hold what other checks and other programs wrote. */
export function newStream(): string {
  return `contract-${randomUUID()}`
}

export function newEvent(data: unknown = {}): NewEvent {
  return { id: randomUUID(), type: 'SomethingHappened', data: JSON.stringify(data), metadata: '{"actor":"tester"}' }
}

export function newEvents(count: number): readonly NewEvent[] {
  return Array.from({ length: count }, (_, number) => newEvent({ number }))
}

export async function collect<Item>(items: AsyncIterable<Item>): Promise<readonly Item[]> {
  const collected: Item[] = []
  for await (const item of items) collected.push(item)
  return collected
}

/** Reads messages until one passes `last`, then leaves. */
export async function collectUntil(
  messages: AsyncIterable<SubscriptionMessage>,
  last: (message: SubscriptionMessage) => boolean,
): Promise<readonly SubscriptionMessage[]> {
  const collected: SubscriptionMessage[] = []
  for await (const message of messages) {
    collected.push(message)
    if (last(message)) return collected
  }
  return collected
}

export function isCaughtUp(message: SubscriptionMessage): boolean {
  return message.kind === 'caught-up'
}

/** The ids of a stream's events among these. */
export function idsOf(stream: string, events: readonly RecordedEvent[]): readonly string[] {
  return events.filter((event) => event.stream === stream).map(({ id }) => id)
}

/** The ids of a stream's events among these messages. */
export function idsIn(stream: string, messages: readonly SubscriptionMessage[]): readonly string[] {
  return idsOf(
    stream,
    messages.flatMap((message) => (message.kind === 'event' ? [message.event] : [])),
  )
}

export function ids(events: readonly NewEvent[]): readonly string[] {
  return events.map(({ id }) => id)
}

/** The last position of the whole log. */
export async function lastPosition(store: EventStore): Promise<bigint | undefined> {
  const [last] = await collect(store.readAll({ direction: 'backwards', limit: 1 }))
  return last?.position
}

export function assertAppended(outcome: AppendOutcome, revision: number): bigint {
  assert.ok(outcome.outcome === 'appended', 'the append was answered as a conflict')
  assert.equal(outcome.revision, revision, 'the answer names another revision')
  return outcome.position
}

export function assertConflict(outcome: AppendOutcome, actual: number | 'no-stream'): void {
  assert.deepEqual(outcome, { outcome: 'conflict', actual })
}

/** Passes when the work fails with an error of this code. */
export async function assertFails(code: EventStoreErrorCode, work: () => Promise<unknown>): Promise<void> {
  await assert.rejects(work, (error) => {
    assert.ok(error instanceof EventStoreError, `not an EventStoreError: ${String(error)}`)
    assert.equal(error.code, code)
    return true
  })
}

/** Fails a check that waits for something that does not come, in milliseconds. */
export async function within<Result>(milliseconds: number, work: Promise<Result>): Promise<Result> {
  const { promise, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(() => reject(new Error(`nothing came within ${milliseconds} ms`)), milliseconds)
  try {
    return await Promise.race([work, promise])
  } finally {
    clearTimeout(timer)
  }
}
