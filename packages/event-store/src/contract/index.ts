import { describe, it, type TestContext } from 'vitest'
import type { EventStore } from '../port.ts'
import { againstModel } from './against-model.ts'
import { appending } from './appending.ts'
import { beginning } from './beginning.ts'
import type { Beside, ContractCheck } from './bench.ts'
import { closing } from './closing.ts'
import { reading } from './reading.ts'
import { repeating } from './repeating.ts'
import { storingText } from './storing-text.ts'
import { subscribing } from './subscribing.ts'

export type { Beside, ContractCheck } from './bench.ts'

/** Every promise of the port, by the part of it they belong to. Those that need an empty log come first. */
export const contractChecks: Readonly<Record<string, readonly ContractCheck[]>> = {
  beginning,
  appending,
  repeating,
  reading,
  'storing text': storingText,
  subscribing,
  closing,
  'as a whole': againstModel,
}

export interface ContractOptions {
  /** Checks this adapter cannot pass, by their full name, each with the reason why. */
  readonly skip?: Readonly<Record<string, string>>
  /**
   * Opens a log in which nothing of ours was ever written, or says why there is none just now. Without it, `makeStore` is
   * taken to open such logs, and the check that asks for events of the store itself is left out.
   */
  readonly untouched?: () => Promise<UntouchedLog | string>
}

/** An empty log, with what the checks that begin on one need. */
export interface UntouchedLog extends Required<Beside> {
  readonly store: EventStore
  /** Lets go of the log, when its stores are closed. */
  readonly release?: () => Promise<void>
}

/**
 * Runs the contract of the event store port as Vitest tests.
 *
 * @param makeStore opens a store that nobody else closes. Its log need not be empty.
 */
export function eventStoreContract(
  name: string,
  makeStore: () => EventStore | Promise<EventStore>,
  options: ContractOptions = {},
): void {
  const { skip = {}, untouched } = options
  requireKnownNames(Object.keys(skip))
  const register = (check: ContractCheck) => {
    const reason = skip[check.name]
    if (reason !== undefined) it.skip(`${check.name} (skipped: ${reason})`)
    else if (check.begins === undefined || untouched === undefined) it(check.name, () => runCheck(check, makeStore))
    else it(check.name, (context) => runOnUntouched(check, untouched, context))
  }
  for (const [part, checks] of Object.entries(contractChecks)) {
    const possible = checks.filter(({ begins }) => begins !== 'with system events' || untouched !== undefined)
    describe(`${name}: ${part}`, () => possible.forEach(register))
  }
}

/** Runs one check on a store of its own and closes it. */
export async function runCheck(check: ContractCheck, makeStore: () => EventStore | Promise<EventStore>): Promise<void> {
  const store = await makeStore()
  try {
    await check.run(store)
  } finally {
    await store.close()
  }
}

async function runOnUntouched(
  check: ContractCheck,
  untouched: Exclude<ContractOptions['untouched'], undefined>,
  context: TestContext,
): Promise<void> {
  const log = await untouched()
  if (typeof log === 'string') return context.skip(log)
  const { store, another, release } = log
  try {
    await check.run(store, log)
  } finally {
    await Promise.all([store.close(), another.close()])
    await release?.()
  }
}

function requireKnownNames(names: readonly string[]): void {
  const known = new Set(Object.values(contractChecks).flatMap((checks) => checks.map((check) => check.name)))
  const unknown = names.find((name) => !known.has(name))
  if (unknown !== undefined) throw new Error(`the contract has no check named "${unknown}"`)
}
