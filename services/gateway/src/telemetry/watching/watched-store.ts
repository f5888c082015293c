import {
  type AppendOutcome,
  type EventStore,
  EventStoreError,
  type NewEvent,
  type RecordedEvent,
  type SubscribeOptions,
  type SubscriptionMessage,
} from '@samstyre/event-store'

/** What is told of everything that goes through a store. It must not throw, and must not hold anything up. */
export interface StoreWatcher {
  /** An append is sent; the answered function is called once with what became of it. */
  appends(stream: string, events: readonly NewEvent[]): (ended: AppendEnd) => void
  /** An event was read from the log by whoever follows it; live when everything before it was caught up with. */
  followed(event: RecordedEvent, isLive: boolean): void
  /** The log can no longer be followed. Told once, until it can be again. */
  interrupted(): void
}

/** `code` says why the store threw: the code of its error, or `unexpected`. */
export type AppendEnd = AppendOutcome | { readonly outcome: 'failed'; readonly code: string }

/** The same store, watched from outside. */
export function watchedStore(store: EventStore, watchers: readonly StoreWatcher[]): EventStore {
  if (watchers.length === 0) return store
  return {
    async append(stream, events, expected) {
      const ends = watchers.map((watcher) => watcher.appends(stream, events))
      try {
        const outcome = await store.append(stream, events, expected)
        for (const end of ends) end(outcome)
        return outcome
      } catch (error) {
        for (const end of ends) end({ outcome: 'failed', code: failureCode(error) })
        throw error
      }
    },
    readStream: (...call) => store.readStream(...call),
    readAll: (...call) => store.readAll(...call),
    subscribe: watchedSubscribe(store, watchers),
    close: () => store.close(),
  }
}

/** Why a store or a runtime threw. */
export function failureCode(error: unknown): string {
  return error instanceof EventStoreError ? error.code : 'unexpected'
}

function watchedSubscribe(store: EventStore, watchers: readonly StoreWatcher[]): EventStore['subscribe'] {
  let isInterrupted = false

  function interrupt(): void {
    if (isInterrupted) return
    isInterrupted = true
    for (const watcher of watchers) watcher.interrupted()
  }

  return async function* follow(options: SubscribeOptions = {}): AsyncGenerator<SubscriptionMessage, void, undefined> {
    let isLive = false
    try {
      for await (const message of store.subscribe(options)) {
        if (message.kind === 'interrupted') interrupt()
        else isInterrupted = false
        if (message.kind === 'event') for (const watcher of watchers) watcher.followed(message.event, isLive)
        else isLive = message.kind === 'caught-up'
        yield message
      }
    } catch (error) {
      if (options.signal?.aborted !== true) interrupt()
      throw error
    }
  }
}
