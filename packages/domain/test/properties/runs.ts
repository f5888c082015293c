declare global {
  interface ImportMeta {
    /** The environment, as the test runner hands it on. */
    readonly env: Readonly<Record<string, string | undefined>>
  }
}

const times = Number(import.meta.env['PROPERTY_RUNS'] ?? '1')

/**
 * How a property is tried: always on the same values, so that a build does not depend on luck. `PROPERTY_RUNS=20` tries
 * each twenty times as often, on other values every time.
 */
export function trying(usual: number): { readonly numRuns: number; readonly seed?: number } {
  return times === 1 ? { numRuns: usual, seed: 20_261_122 } : { numRuns: usual * times }
}
