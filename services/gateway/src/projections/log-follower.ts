import { setTimeout as sleep } from 'node:timers/promises'
import type { EventStore, RecordedEvent } from '@samstyre/event-store'
import type { Logger } from 'pino'
import { Heads } from './heads.ts'

/** Something that is computed from the log, one event after the other. */
export interface Projection {
  apply(event: RecordedEvent): void
}

/** Reads the log from its beginning and hands every event to the projections, for as long as it is followed. */
export interface LogFollower {
  /** `interrupted`: the log cannot be read just now. */
  readiness(): 'ready' | 'catchingUp' | 'interrupted'
  /** Resolves when the projections have seen everything there was at the start. */
  readonly caughtUp: Promise<void>
  /** Resolves at the latest when it is known that the log cannot be read just now. */
  readonly begun: Promise<void>
  /** Waits until the projections have seen a revision, but not longer than `patience` milliseconds. */
  seen(stream: string, revision: number, patience: number): Promise<void>
  stop(): Promise<void>
}

/** How long to wait before the log is read on after it could not be read, in milliseconds. */
const tryAgainAfter = 1000

async function pauseBeforeNextTry(signal: AbortSignal): Promise<void> {
  await sleep(tryAgainAfter, undefined, { signal }).catch(() => undefined)
}

/**
 * Starts following, and reads on from where it was whenever the log could not be read for a while.
 *
 * The projections and the position up to which they were computed change in one step that nothing comes between, and
 * both live in memory: after a restart both begin anew. So no event is taken twice or left out.
 *
 * An event that a projection cannot take is logged, and the projection sees no more of that stream: what it says about
 * it stays as it was, and everything else goes on.
 */
export function followLog(
  store: EventStore,
  projections: readonly Projection[],
  log: Logger,
  pause: (signal: AbortSignal) => Promise<void> = pauseBeforeNextTry,
): LogFollower {
  const heads = new Heads()
  const stopping = new AbortController()
  const caughtUp = Promise.withResolvers<void>()
  const interrupted = Promise.withResolvers<void>()
  const broken = new Set<string>()
  let state: ReturnType<LogFollower['readiness']> = 'catchingUp'
  let position: bigint | undefined

  function take(event: RecordedEvent): void {
    for (const [place, projection] of projections.entries()) {
      const part = `${place} ${event.stream}`
      if (broken.has(part)) continue
      try {
        projection.apply(event)
      } catch (error) {
        broken.add(part)
        log.error({ err: error, stream: event.stream, revision: event.revision }, 'an event could not be followed')
      }
    }
    heads.advance(event.stream, event.revision)
    position = event.position
  }

  function interrupt(error: unknown): void {
    state = 'interrupted'
    interrupted.resolve()
    log.error({ err: error }, 'the log could not be followed')
  }

  async function read(): Promise<void> {
    const after = position === undefined ? {} : { after: position }
    for await (const message of store.subscribe({ signal: stopping.signal, ...after })) {
      if (message.kind === 'event') take(message.event)
      else if (message.kind === 'caught-up') {
        state = 'ready'
        caughtUp.resolve()
      } else interrupt(message.cause)
    }
  }

  async function follow(): Promise<void> {
    while (!stopping.signal.aborted) {
      try {
        await read()
        // The stream of events ends only with the store, or when we stop.
        if (!stopping.signal.aborted) state = 'interrupted'
        return
      } catch (error) {
        if (stopping.signal.aborted) return
        interrupt(error)
        await pause(stopping.signal)
      }
    }
  }

  const following = follow()

  return {
    readiness: () => state,
    caughtUp: caughtUp.promise,
    begun: Promise.race([caughtUp.promise, interrupted.promise]),
    async seen(stream, revision, patience) {
      if (heads.of(stream) >= revision) return
      // Taken back as soon as it is not needed any more: a signal with a timeout of its own would live on for each command.
      const enough = new AbortController()
      const giveUp = () => enough.abort()
      const timer = setTimeout(giveUp, patience)
      stopping.signal.addEventListener('abort', giveUp)
      try {
        await heads.beyond(stream, revision - 1, enough.signal)
      } finally {
        clearTimeout(timer)
        stopping.signal.removeEventListener('abort', giveUp)
      }
    },
    async stop() {
      stopping.abort()
      caughtUp.resolve()
      await following
    },
  }
}
