import { EventEmitter, once } from 'node:events'
import type { AllStreamSubscription, StreamSubscription } from '@eventstore/db-client'
import { onTestFinished } from 'vitest'

const marks = ['confirmation', 'caughtUp', 'fellBehind'] as const

/** What a subscription gave so far. */
export interface Follower {
  readonly id: string | undefined
  readonly revisions: readonly number[]
  readonly positions: readonly number[]
  readonly types: readonly string[]
  readonly marks: readonly string[]
  /** How the subscription ended. */
  readonly failure: Promise<unknown>
  /** Waits for so many events altogether. */
  events(count: number): Promise<void>
  /** Waits for so many marks altogether that say that everything was given. */
  caughtUp(times?: number): Promise<void>
  leave(): Promise<void>
}

/** Follows a subscription of the official client until the test is over. */
export function follow(subscription: AllStreamSubscription | StreamSubscription): Follower {
  const changes = new EventEmitter()
  const failure = Promise.withResolvers<unknown>()
  const seen: { revision: number; position: number; type: string }[] = []
  const seenMarks: string[] = []
  for (const mark of marks) {
    subscription.on(mark, () => {
      seenMarks.push(mark)
      changes.emit('change')
    })
  }
  subscription.on('data', ({ event, commitPosition }) => {
    seen.push({ revision: Number(event?.revision), position: Number(commitPosition), type: event?.type ?? '' })
    changes.emit('change')
  })
  subscription.on('error', (error) => failure.resolve(error))
  onTestFinished(() => subscription.unsubscribe())
  const until = async (isSo: () => boolean) => {
    while (!isSo()) {
      const failed = failure.promise.then((error) => Promise.reject(error))
      await Promise.race([once(changes, 'change'), failed])
    }
  }
  return {
    get id() {
      return subscription.id
    },
    get revisions() {
      return seen.map(({ revision }) => revision)
    },
    get positions() {
      return seen.map(({ position }) => position)
    },
    get types() {
      return seen.map(({ type }) => type)
    },
    marks: seenMarks,
    failure: failure.promise,
    events: (count) => until(() => seen.length >= count),
    caughtUp: (times = 1) => until(() => seenMarks.filter((mark) => mark === 'caughtUp').length >= times),
    leave: () => subscription.unsubscribe(),
  }
}
