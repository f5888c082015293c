import { describe, it } from 'vitest'
import type { EventStore } from '../port.ts'
import { againstModel } from './against-model.ts'
import { appending } from './appending.ts'
import type { ContractCheck } from './bench.ts'
import { closing } from './closing.ts'
import { reading } from './reading.ts'
import { repeating } from './repeating.ts'
import { storingText } from './storing-text.ts'
import { subscribing } from './subscribing.ts'

export type { ContractCheck } from './bench.ts'

/** Every promise of the port, by the part of it they belong to. */
export const contractChecks: Readonly<Record<string, readonly ContractCheck[]>> = {
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
}

/**
 * Runs the contract of the event store port as Vitest tests.
 *
 * @param makeStore opens a store that nobody else closes. Its log need not be empty.
 */
export function eventStoreContract(
  name: string,
  makeStore: () => EventStore | Promise<EventStore>,
  { skip = {} }: ContractOptions = {},
): void {
  requireKnownNames(Object.keys(skip))
  for (const [part, checks] of Object.entries(contractChecks)) {
    describe(`${name}: ${part}`, () => {
      for (const check of checks) {
        const reason = skip[check.name]
        if (reason === undefined) it(check.name, () => runCheck(check, makeStore))
        else it.skip(`${check.name} (skipped: ${reason})`)
      }
    })
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

function requireKnownNames(names: readonly string[]): void {
  const known = new Set(Object.values(contractChecks).flatMap((checks) => checks.map((check) => check.name)))
  const unknown = names.find((name) => !known.has(name))
  if (unknown !== undefined) throw new Error(`the contract has no check named "${unknown}"`)
}
