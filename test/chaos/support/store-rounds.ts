import { setTimeout as sleep } from 'node:timers/promises'
import { openSqliteStore } from '@samstyre/event-store/sqlite'
import type { Random } from './random.ts'
import { StoreAudit } from './store-audit.ts'
import { StoreCrowd } from './store-crowd.ts'
import type { Trouble } from './store-faults.ts'
import type { StoreProcessOptions } from './store-process.ts'
import { StoreSite } from './store-site.ts'

/** How long anybody may take to go on once everything works again, in milliseconds: far above what it takes. */
const patience = 60_000
/** What the adapters ask by themselves, in milliseconds: one leaves most to its writers, one little, one nothing. */
const adapters = [300, 2000, 60_000]
/** How many events are in the log before anybody writes to it. */
const before = 200
const writers = 20

export interface RoundsOptions extends StoreProcessOptions {
  readonly random: Random
  readonly rounds: number
  readonly nextTrouble: (site: StoreSite, random: Random) => Trouble
}

export interface RoundsResult {
  /** What is wrong in the log, in an answer or in a subscription. */
  readonly faults: readonly string[]
  readonly appends: number
  readonly events: number
  /** How many answers were that the outcome is not known. */
  readonly unknown: number
  /** How many times a subscription said that it was interrupted. */
  readonly interruptions: number
}

/**
 * Lets 20 append and 5 follow through three adapters, while round after round something goes wrong.
 *
 * @throws {Error} when somebody does not go on after a round, or is told what cannot be; the message names the round
 */
export async function playRounds({ random, rounds, nextTrouble, ...options }: RoundsOptions): Promise<RoundsResult> {
  await fill(options.file, random)
  await using site = await StoreSite.open(options, adapters)
  await using audit = new StoreAudit(options.file)
  const followAfter = [undefined, 1n, BigInt(before / 2), BigInt(before - 1), BigInt(before)]
  const crowd = new StoreCrowd(site, random, { writers, followAfter, sharedStreams: 6 })
  const faults: string[] = []
  for (let round = 0; round < rounds; round += 1) {
    const trouble = nextTrouble(site, random)
    await trouble.begin()
    await sleep(random.between(20, 300))
    await trouble.end()
    const where = `round ${round}: ${trouble.name}`
    await crowd.recovered(patience).catch((cause: unknown) => {
      throw new Error(`${where}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause })
    })
    faults.push(...audit.readOn().map((fault) => `${where}: ${fault}`))
  }
  faults.push(...(await crowd.finish(audit, patience)))
  const sent = crowd.writers.flatMap((writer) => writer.sent)
  faults.push(...sent.flatMap((append) => audit.faultsOf(append)))
  const told = sent.flatMap(({ answer, events }) => (isAcknowledged(answer) ? events : []))
  if (audit.events.length !== before + told.length) faults.push('the log holds what nobody was told of')
  const { unknown, interruptions } = crowd
  return { faults, appends: sent.length, events: audit.events.length, unknown, interruptions }
}

function isAcknowledged(answer: StoreCrowd['writers'][number]['sent'][number]['answer']): boolean {
  return typeof answer === 'object' && answer.outcome === 'appended'
}

async function fill(file: string, random: Random): Promise<void> {
  const store = openSqliteStore({ file })
  const events = Array.from({ length: before }, () => ({ id: random.uuid(), type: 'Was', data: '{}', metadata: '{}' }))
  await store.append('before', events, 'no-stream')
  await store.close()
}
