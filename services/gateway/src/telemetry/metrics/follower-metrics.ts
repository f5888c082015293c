import type { RecordedEvent } from '@samstyre/event-store'
import { Counter, Histogram, type Registry } from 'prom-client'
import { instantIn } from '../watching/event-metadata.ts'
import type { StoreWatcher } from '../watching/watched-store.ts'
import { durations, milliseconds } from './durations.ts'
import { addFigure } from './figure.ts'

/** Measures how far and how fast the log is followed. */
export function followerMetrics(registry: Registry): Pick<StoreWatcher, 'followed' | 'interrupted'> {
  const registers = [registry]
  let newest: RecordedEvent | undefined
  const interruptions = new Counter({
    name: 'samstyre_follower_interruptions_total',
    help: 'How many times the log could no longer be followed.',
    registers,
  })
  const delay = new Histogram({
    name: 'samstyre_follower_delay_seconds',
    help: 'From the instant of a command to its events being followed here, for those that came after catching up.',
    buckets: durations,
    registers,
  })
  addFigure(registry, {
    name: 'samstyre_follower_position',
    help: 'The position in the log of the newest event that was followed.',
    read: () => newest && Number(newest.position),
  })
  addFigure(registry, {
    name: 'samstyre_follower_newest_event_timestamp_seconds',
    help: 'When the newest event that was followed was recorded, in seconds since 1970.',
    read() {
      const at = newest && instantIn(newest)
      return at && at / milliseconds
    },
  })
  return {
    followed(event, isLive) {
      newest = event
      const at = isLive ? instantIn(event) : undefined
      // The clocks of two machines differ a little.
      if (at !== undefined) delay.observe(Math.max(0, Date.now() - at) / milliseconds)
    },
    interrupted: () => interruptions.inc(),
  }
}
