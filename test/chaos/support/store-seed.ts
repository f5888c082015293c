import { Random } from './random.ts'

/** A seed of its own for each run, which is printed; `CHAOS_SEED` repeats one. */
export function seededRandom(): Random {
  const random = new Random(Number(process.env['CHAOS_SEED'] ?? Date.now() % 2 ** 32))
  console.info(`CHAOS_SEED=${random.seed}`)
  return random
}

/** How many rounds of faults are played: as many as the suite has time for, or `CHAOS_ROUNDS`. */
export function rounds(inSuite: number): number {
  return Number(process.env['CHAOS_ROUNDS'] ?? inSuite)
}

/** After how many milliseconds no new round of faults begins: `CHAOS_SECONDS`, or never. */
export function longest(): number {
  return Number(process.env['CHAOS_SECONDS'] ?? Number.POSITIVE_INFINITY) * 1000
}
