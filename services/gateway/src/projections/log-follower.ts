import type { EventStore, RecordedEvent } from '@samstyre/event-store'
import type { Logger } from 'pino'
import { Heads } from './heads.ts'

/** Something that is computed from the log, one event after the other. */
export interface Projection {
  apply(event: RecordedEvent): void
}

/** Reads the log from its beginning and hands every event to the projections, for as long as it is followed. */
export interface LogFollower {
  readiness(): 'ready' | 'catchingUp' | 'failed'
  /** Resolves when the projections have seen everything there was at the start. */
  readonly caughtUp: Promise<void>
  /** Waits until the projections have seen a revision, but not longer than `patience` milliseconds. */
  seen(stream: string, revision: number, patience: number): Promise<void>
  stop(): Promise<void>
}

/** Starts following. A projection that throws is a bug: it is logged, and the gateway says it is not ready. */
export function followLog(store: EventStore, projections: readonly Projection[], log: Logger): LogFollower {
  const heads = new Heads()
  const stopping = new AbortController()
  const caughtUp = Promise.withResolvers<void>()
  let state: 'ready' | 'catchingUp' | 'failed' = 'catchingUp'

  async function run(): Promise<void> {
    for await (const message of store.subscribe({ signal: stopping.signal })) {
      if (message.kind === 'caught-up') {
        state = 'ready'
        caughtUp.resolve()
      } else {
        for (const projection of projections) projection.apply(message.event)
        heads.advance(message.event.stream, message.event.revision)
      }
    }
  }

  const running = run().catch((error: unknown) => {
    if (stopping.signal.aborted) return
    state = 'failed'
    log.error({ err: error }, 'following the log failed')
  })

  return {
    readiness: () => state,
    caughtUp: caughtUp.promise,
    seen: (stream, revision, patience) =>
      heads.beyond(stream, revision - 1, AbortSignal.any([stopping.signal, AbortSignal.timeout(patience)])),
    async stop() {
      stopping.abort()
      caughtUp.resolve()
      await running
    },
  }
}
