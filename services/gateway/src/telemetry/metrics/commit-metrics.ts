import { Histogram, type Registry } from 'prom-client'
import { counts, durations, milliseconds } from './durations.ts'

/** What one commit of the embedded log held, and how long it took. */
export interface Commit {
  readonly appends: number
  readonly events: number
  readonly milliseconds: number
}

/** Measures the commits of the embedded log: a store elsewhere has none of its own here. */
export function commitMetrics(registry: Registry): (commit: Commit) => void {
  const registers = [registry]
  const appends = new Histogram({
    name: 'samstyre_commit_appends',
    help: 'Appends per commit of the embedded log: what waits for the disk together.',
    buckets: counts,
    registers,
  })
  const events = new Histogram({
    name: 'samstyre_commit_events',
    help: 'Events per commit of the embedded log.',
    buckets: counts,
    registers,
  })
  const seconds = new Histogram({
    name: 'samstyre_commit_duration_seconds',
    help: 'One commit of the embedded log, waiting for the disk included.',
    buckets: durations,
    registers,
  })
  return (commit) => {
    appends.observe(commit.appends)
    events.observe(commit.events)
    seconds.observe(commit.milliseconds / milliseconds)
  }
}
