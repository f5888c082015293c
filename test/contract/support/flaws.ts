import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { AppendOutcome } from '@samstyre/event-store'
import type { Entry, NewEntry, SqliteLog } from '@samstyre/event-store/sqlite'

/** A log with some of its methods replaced. */
function withFlaw(log: SqliteLog, flaw: Partial<SqliteLog>): SqliteLog {
  return new Proxy(log, {
    get(sound, name) {
      const value: unknown = Reflect.get(name in flaw ? flaw : sound, name)
      return typeof value === 'function' ? value.bind(sound) : value
    },
  })
}

export interface Flaw {
  wrap(log: SqliteLog): SqliteLog
  /** Checks of the contract that notice it, by name. */
  readonly noticedBy: readonly string[]
}

/** What could be wrong between the wire and the log. */
export const flaws: Readonly<Record<string, Flaw>> = {
  'answers the revision after the last one': {
    wrap: (log) =>
      withFlaw(log, {
        async appendEntries(...call) {
          const outcome = await log.appendEntries(...call)
          return outcome.outcome === 'appended' ? { ...outcome, revision: outcome.revision + 1 } : outcome
        },
      }),
    noticedBy: [
      'revisions are counted from 0 without gaps, and the answer names the last one',
      'any sequence of operations gives the answers of a simple model',
    ],
  },
  'names the revision after the actual one in a conflict': {
    wrap: (log) =>
      withFlaw(log, {
        async appendEntries(...call) {
          const outcome = await log.appendEntries(...call)
          return outcome.outcome === 'conflict' && outcome.actual !== 'no-stream'
            ? { ...outcome, actual: outcome.actual + 1 }
            : outcome
        },
      }),
    noticedBy: ['another revision than expected is a conflict that names the actual one, and keeps nothing'],
  },
  'forgets which ids it has kept': {
    wrap: (log) => {
      const given = new Map<string, string>()
      const renamed = (entry: NewEntry): NewEntry => {
        const id = randomUUID()
        given.set(id, entry.id)
        return { ...entry, id }
      }
      const restored = (entry: Entry): Entry => ({ ...entry, id: given.get(entry.id) ?? entry.id })
      return withFlaw(log, {
        appendEntries: (stream, entries, expected) => log.appendEntries(stream, entries.map(renamed), expected),
        streamEntries: (...call) => log.streamEntries(...call).map(restored),
        logEntries: (...call) => log.logEntries(...call).map(restored),
      })
    },
    noticedBy: [
      'the same append again gives the first answer and adds nothing, after later appends too',
      'the same append sent twice at once is kept once, and both get the same answer',
      'an id is used once: known ids where the expectation holds are refused as invalid',
    ],
  },
  'takes any revision for the expected one': {
    wrap: (log) => withFlaw(log, { appendEntries: (stream, entries) => log.appendEntries(stream, entries, 'any') }),
    noticedBy: [
      'another revision than expected is a conflict that names the actual one, and keeps nothing',
      'of many appends that expect the same revision at once, one wins',
    ],
  },
  'puts the events of one append in another order': {
    wrap: (log) =>
      withFlaw(log, {
        appendEntries: (stream, entries, expected) => log.appendEntries(stream, entries.toReversed(), expected),
      }),
    noticedBy: ['the events of one append stand together in the order they were given'],
  },
  'takes appends in another order than they were sent': {
    wrap: (log) => {
      let odd = false
      return withFlaw(log, {
        async appendEntries(...call) {
          odd = !odd
          if (odd) await sleep(20)
          return await log.appendEntries(...call)
        },
      })
    },
    noticedBy: ['appends sent to one stream without waiting are taken in the order they were sent'],
  },
  'swallows the last event of a larger append': {
    wrap: (log) =>
      withFlaw(log, {
        appendEntries: (stream, entries, expected) =>
          log.appendEntries(stream, entries.slice(0, Math.max(1, entries.length - 1)), expected),
      }),
    noticedBy: [
      'revisions are counted from 0 without gaps, and the answer names the last one',
      'a long stream is read whole, although it takes many pages',
    ],
  },
  'swallows an event when a stream is read': {
    wrap: (log) =>
      withFlaw(log, {
        streamEntries: (...call) => log.streamEntries(...call).filter(({ revision }) => revision !== 7),
      }),
    noticedBy: [
      'a stream is read forwards from a revision, at most to a limit',
      'a long stream is read whole, although it takes many pages',
    ],
  },
  'swallows an event when the log is read or followed': {
    wrap: (log) =>
      withFlaw(log, { logEntries: (...call) => log.logEntries(...call).filter(({ revision }) => revision !== 500) }),
    noticedBy: [
      'a long stream is read whole, although it takes many pages',
      'a slow reader misses nothing and gets nothing twice',
    ],
  },
  'skips the event right after the position a reader starts after': {
    wrap: (log) =>
      withFlaw(log, {
        logEntries: (direction, beyond, atMost) =>
          log.logEntries(direction, direction === 'forwards' && beyond !== undefined ? beyond + 1n : beyond, atMost),
      }),
    noticedBy: [
      'a subscription after a position begins right behind it',
      'a long stream is read whole, although it takes many pages',
    ],
  },
  'does not wake who follows it': {
    wrap: (log) => withFlaw(log, { onCommit: () => () => undefined }),
    noticedBy: ['a subscription gives what is there, says that it caught up, and goes on with what comes'],
  },
  'acknowledges before it keeps': {
    wrap: (log) =>
      withFlaw(log, {
        appendEntries(...call) {
          const [stream, entries] = call
          // Kept a little later, unless the log is closed by then.
          void sleep(50).then(() => (log.isClosed ? undefined : log.appendEntries(...call)))
          const revision = (log.lastRevision(stream) ?? -1) + entries.length
          const position = (log.lastPosition() ?? 0n) + BigInt(entries.length)
          return Promise.resolve<AppendOutcome>({ outcome: 'appended', revision, position })
        },
      }),
    noticedBy: [
      'the answer names the position of the last event',
      'a subscription from the beginning gives the whole log in its order',
    ],
  },
}
