import { randomUUID } from 'node:crypto'
import type streams from '@eventstore/db-client/generated/streams_pb.js'
import type { Entry, SqliteLog } from '@samstyre/event-store/sqlite'
import type { Flow } from './flow.ts'
import { caughtUp, confirmation, fellBehind } from './messages.ts'
import { nextTurn, PageSize } from './pages.ts'
import type { Reading } from './reading.ts'

/** What somebody follows without end, and how far they are. */
export interface Followed {
  /** The next entries, at most so many; fewer only at the end. */
  read(atMost: number): readonly Entry[]
  /** What the follower is told of a page, in order. */
  messages(page: readonly Entry[]): Promise<Iterable<streams.ReadResp>>
  /** What the follower is told before the mark that says they have caught up. */
  atEnd(): Iterable<streams.ReadResp>
}

/**
 * Follows a log until the flow ends.
 *
 * It holds one page at a time and reads the next when the last was taken, so a slow follower costs no memory. At the
 * end it sleeps until the log grows. The log is watched before it is read, so no growth is missed in between.
 */
export async function follow({ context, flow }: Reading, followed: Followed): Promise<void> {
  const growth = new Growth(context.log, flow)
  const size = new PageSize()
  let isLive = false
  try {
    await flow.send([confirmation(randomUUID())])
    while (!flow.ended) {
      growth.watch()
      const atMost = size.entries
      const page = followed.read(atMost)
      const isMore = page.length === atMost
      if (isLive && isMore) {
        isLive = false
        await flow.send([fellBehind()])
      }
      await flow.send(await followed.messages(page))
      size.learn(page)
      if (isMore) await nextTurn()
      else if (!growth.isSeen) {
        if (!isLive) {
          isLive = true
          await flow.send(followed.atEnd())
          await flow.send([caughtUp()])
        }
        await flow.until(() => growth.isSeen)
      }
    }
  } finally {
    growth.stop()
  }
}

/** Sees whether the log has grown, or was closed. */
class Growth {
  readonly #log: SqliteLog
  readonly #flow: Flow
  #isSeen = true
  #forget: () => void = () => undefined

  constructor(log: SqliteLog, flow: Flow) {
    this.#log = log
    this.#flow = flow
  }

  /** True when the log has grown since the last `watch`. */
  get isSeen(): boolean {
    return this.#isSeen
  }

  watch(): void {
    if (!this.#isSeen) return
    this.#isSeen = false
    this.#forget = this.#log.onCommit(() => {
      this.#isSeen = true
      this.#flow.ring()
    })
  }

  stop(): void {
    this.#forget()
  }
}
