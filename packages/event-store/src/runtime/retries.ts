import { setTimeout as sleep } from 'node:timers/promises'
import { type AppendOutcome, type EventStore, EventStoreError, type ExpectedRevision, type NewEvent } from '../port.ts'

/** How stubborn the runtime is with a store that fails for a moment, and with other writers that come first. */
export interface Retries {
  /** At most this many attempts for one append. */
  readonly attempts: number
  /**
   * No attempt begins later than this after the first, in milliseconds: a store may take its time to fail. Nobody waits
   * longer either for an event that the store names and does not give.
   */
  readonly longest: number
  /** At most this many decisions of one command: each but the first follows on another writer that came first. */
  readonly decisions: number
  /** Waits before an attempt, longer each time; `attempt` counts from 2. */
  readonly pause: (attempt: number) => Promise<void>
  /** A clock that only goes forward, in milliseconds. */
  readonly now: () => number
}

/** In milliseconds. */
const [firstPause, longestPause] = [10, 1000]

export const defaultRetries: Retries = {
  attempts: 6,
  longest: 10_000,
  decisions: 40,
  pause: async (attempt) => await sleep(Math.min(longestPause, firstPause * 2 ** (attempt - 2))),
  now: () => performance.now(),
}

/**
 * Appends, and sends the very same append again while the store is unavailable or does not know what became of it.
 *
 * Same ids, same expectation: the store is idempotent, so the answer is what became of the append however often it
 * was sent.
 *
 * @throws {EventStoreError} what the store said at last; `outcome-unknown` when any attempt may have been kept.
 */
export async function appendStubbornly(
  store: EventStore,
  append: { readonly stream: string; readonly events: readonly NewEvent[]; readonly expected: ExpectedRevision },
  { attempts, longest, pause, now }: Retries,
): Promise<AppendOutcome> {
  const failures: EventStoreError[] = []
  const began = now()
  for (;;) {
    try {
      return await store.append(append.stream, append.events, append.expected)
    } catch (error) {
      if (!(error instanceof EventStoreError)) throw error
      failures.push(error)
      const isEnough = failures.length >= attempts || now() - began > longest
      if (!passes(error) || isEnough) throw lastWord(error, failures)
      await pause(failures.length + 1)
    }
  }
}

function passes({ code }: EventStoreError): boolean {
  return code === 'outcome-unknown' || code === 'unavailable'
}

/** Once an attempt may have been kept, a later failure does not say that it was not. */
function lastWord(last: EventStoreError, failures: readonly EventStoreError[]): EventStoreError {
  if (!failures.some(({ code }) => code === 'outcome-unknown')) return last
  const message = 'It is not known whether the command was kept: send it again under the same id.'
  return new EventStoreError('outcome-unknown', message, { cause: last })
}
