import { defineConfig } from 'vitest/config'

/** graphql 17 has a development and a production entry; these conditions make Vitest and Node pick the same one. */
const conditions = ['node', 'module', 'default']

/**
 * How long a test may wait for what it expects, in milliseconds. Whoever waits goes on as soon as it is there: the bound
 * only ends what never comes, and leaves room for a slow machine that has other work.
 */
const patience = 30_000

/** A level of tests is named by the file: `quorum.unit.test.ts` belongs to `unit`. */
function level(name: string, timeoutSeconds: number, options: { isolate?: boolean } = {}) {
  return {
    ssr: { resolve: { conditions } },
    test: {
      name,
      ...options,
      include: [`**/test/**/*.${name}.test.{ts,tsx}`],
      exclude: ['**/node_modules/**', '**/dist/**'],
      testTimeout: timeoutSeconds * 1000,
      hookTimeout: timeoutSeconds * 1000,
      expect: { poll: { timeout: patience, interval: 20 } },
    },
  }
}

/** Browser tests see the board as its sources are now. */
function withBoard({ test, ...rest }: ReturnType<typeof level>) {
  return { ...rest, test: { ...test, globalSetup: './test/e2e/support/build-board.ts' } }
}

export default defineConfig({
  test: {
    // The JSON results are what `.ci/run` counts for its closing line.
    reporters: ['default', 'json'],
    outputFile: { json: 'reports/vitest.json' },
    projects: [
      // These touch nothing outside themselves, so they can share a process: a third of the time.
      level('architecture', 90, { isolate: false }),
      level('unit', 60, { isolate: false }),
      level('contract', 180),
      level('integration', 180),
      level('story', 180),
      level('faults', 600),
      withBoard(level('e2e', 300)),
    ],
  },
})
