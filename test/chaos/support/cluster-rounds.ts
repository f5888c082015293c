import { randomUUID } from 'node:crypto'
import type { EventStore } from '@samstyre/event-store'
import { openEventStoreDB } from '@samstyre/event-store/eventstoredb'
import { ClusterAudit } from './cluster-audit.ts'
import type { ClusterControl } from './cluster-control.ts'
import { ClusterPeople } from './cluster-people.ts'
import { clusterPatience, troubleOf } from './cluster-troubles.ts'
import type { Random } from './random.ts'
import { StoreCrowd } from './store-crowd.ts'

/** As a gateway has it, in milliseconds. */
const patience = 15_000
const writers = 10
/** How many appends have to be acknowledged until the cluster is said to go on. */
const enough = 30

export interface ClusterRoundsOptions {
  readonly connectionString: string
  readonly control: ClusterControl
  readonly random: Random
  readonly rounds: number
  /** After so many milliseconds no new round begins; the first one always does. */
  readonly longest: number
  /** Told of each round when it is over. */
  readonly tell: (line: string) => void
}

export interface ClusterResult {
  /** What is wrong in the log, in an answer or in a subscription. */
  readonly faults: readonly string[]
  readonly appends: number
  readonly acknowledged: number
  readonly events: number
  /** How many answers to an append were that the outcome is not known. */
  readonly unknown: number
  readonly interruptions: number
  readonly commands: number
  readonly accepted: number
  /** How often somebody who sent a command had to send it again. */
  readonly sentAgain: number
}

/**
 * Lets ten append and two read through two adapters, and six people send commands through two runtimes, while round
 * after round a node is killed or frozen.
 *
 * @throws {Error} when somebody does not go on after a round, or is told what cannot be; the message names the round
 */
export async function playClusterRounds(options: ClusterRoundsOptions): Promise<ClusterResult> {
  const { connectionString, control, random, rounds, longest, tell } = options
  const latest = performance.now() + longest
  const prefix = `faults-${randomUUID()}-`
  await control.whole(clusterPatience)
  const stores = [1, 2].map(() => openEventStoreDB({ connectionString, patience }))
  await using closing = new AsyncDisposableStack()
  for (const store of stores) closing.defer(() => store.close())
  const start = await lastPosition(stores)
  const audit = new ClusterAudit(wayOf(stores, 0), start)
  const ways = { storeOf: (caller: number) => wayOf(stores, caller) }
  const crowd = new StoreCrowd(ways, random, {
    writers,
    followAfter: [start, start],
    sharedStreams: 6,
    prefix,
    // A real server knows a repetition for certain only where the place is named.
    expectations: ['known', 'known', 'known', 'no-stream'],
  })
  const people = new ClusterPeople(stores, random, prefix)
  for (let round = 0; round < rounds; round += 1) {
    if (round > 0 && performance.now() > latest) {
      tell(`The time is over after ${round} rounds of ${rounds}.`)
      break
    }
    const trouble = troubleOf(round, control, random)
    try {
      const began = performance.now()
      const answeredBefore = acknowledgedBy(crowd)
      await trouble.begin()
      await crowd.until(
        clusterPatience,
        'too little is acknowledged',
        () => acknowledgedBy(crowd) >= answeredBefore + enough,
      )
      const seconds = (performance.now() - began) / 1000
      await trouble.end()
      await crowd.recovered(clusterPatience)
      await people.recovered(clusterPatience)
      await control.whole(clusterPatience)
      tell(
        `round ${round + 1} of ${rounds}: ${trouble.name}: ${enough} more acknowledged after ${seconds.toFixed(1)} s`,
      )
    } catch (cause) {
      const why = cause instanceof Error ? cause.message : String(cause)
      throw new Error(`round ${round + 1}: ${trouble.name}: ${why}`, { cause })
    }
  }
  await people.finish(clusterPatience)
  const faults = await crowd.finish(audit, clusterPatience)
  const sent = crowd.writers.flatMap((writer) => writer.sent)
  faults.push(...sent.flatMap((append) => audit.faultsOf(append)), ...people.faults(audit.events))
  const { unknown, interruptions } = crowd
  const { commands, accepted, sentAgain } = people
  const acknowledged = acknowledgedBy(crowd)
  const events = audit.events.length
  return { faults, appends: sent.length, acknowledged, events, unknown, interruptions, commands, accepted, sentAgain }
}

function wayOf(stores: readonly EventStore[], caller: number): EventStore {
  const store = stores[caller % stores.length]
  if (store === undefined) throw new RangeError('there is at least one way')
  return store
}

function acknowledgedBy(crowd: StoreCrowd): number {
  return crowd.writers.reduce((sum, { acknowledged }) => sum + acknowledged, 0)
}

async function lastPosition(stores: readonly EventStore[]): Promise<bigint | undefined> {
  for await (const { position } of wayOf(stores, 0).readAll({ direction: 'backwards', limit: 1 })) return position
  return undefined
}
