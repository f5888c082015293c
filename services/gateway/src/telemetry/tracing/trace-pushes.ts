import type { Span } from '@opentelemetry/api'
import type { RecordedEvent } from '@samstyre/event-store'
import type { ChangeFeed } from '../../history/change-feed.ts'
import { textIn } from '../watching/event-metadata.ts'
import type { StoreWatcher } from '../watching/watched-store.ts'
import { BoundedMap } from './bounded-map.ts'
import { childOf, type Spans } from './spans.ts'

/** The part of the feed that listeners read. */
export type Changes = Pick<ChangeFeed, 'changes'>

/** How many changes that were just followed can still become a push. */
const mostRecent = 1000

/** How long a push is held open for listeners that are slower than the first, in milliseconds. */
const heldOpen = 250

/** A change that was followed a moment ago. */
interface Followed {
  readonly event: RecordedEvent
  readonly at: Date
}

/** A change on its way to whoever listens. */
interface Push {
  readonly span: Span
  readonly timer: NodeJS.Timeout
  listeners: number
  last: Date
}

/** Every change that was handed to listeners as one span, however many they are. */
export interface TracedPushes extends Pick<StoreWatcher, 'followed'> {
  /** The same feed, watched as it is read. */
  feed(feed: Changes): Changes
  /** Ends what is held open. */
  end(): void
}

/**
 * A push begins when the change is followed and ends when the last listener that was there took it. It is a trace of its
 * own with a link to the append, if that was made in this gateway; otherwise the correlation id leads there. What a
 * listener reads from the past is no push.
 */
export function tracePushes({ tracer, appends }: Spans): TracedPushes {
  const recent = new BoundedMap<string, Followed>(mostRecent)
  const open = new Map<string, Push>()

  function begin({ event, at }: Followed): Push {
    const { id, stream, revision, type } = event
    const append = appends.get(id)
    const attributes = {
      'samstyre.event_id': id,
      'samstyre.event_type': type,
      'samstyre.stream': stream,
      'samstyre.revision': revision,
      'samstyre.correlation_id': textIn(event, 'correlationId') ?? '',
    }
    const links = append === undefined ? [] : [{ context: append }]
    const span = tracer.startSpan('push', { attributes, links, startTime: at }, childOf(undefined))
    const push = { span, listeners: 0, last: at, timer: setTimeout(() => end(id), heldOpen).unref() }
    open.set(id, push)
    return push
  }

  function end(id: string): void {
    const push = open.get(id)
    if (push === undefined) return
    clearTimeout(push.timer)
    open.delete(id)
    recent.delete(id)
    push.span.setAttribute('samstyre.listeners', push.listeners)
    push.span.end(push.last)
  }

  function taken(id: string): void {
    const followed = recent.get(id)
    if (followed === undefined) return
    const push = open.get(id) ?? begin(followed)
    push.listeners += 1
    push.last = new Date()
  }

  return {
    followed(event, isLive) {
      if (isLive) recent.set(event.id, { event, at: new Date() })
    },
    feed: (feed) => ({
      async *changes(project, after, signal) {
        for await (const shared of feed.changes(project, after, signal)) {
          yield shared
          // Asked for the next one, so this one is out.
          taken(shared.entry.id)
        }
      },
    }),
    end() {
      for (const id of open.keys()) end(id)
    },
  }
}
