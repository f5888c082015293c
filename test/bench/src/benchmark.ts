import type { Figure } from './measuring/figure.ts'

/** What a benchmark may use. */
export interface Bench {
  /** A folder of its own, empty, removed afterwards. */
  readonly folder: string
  /** Fewer rounds and smaller loads: for trying the benchmarks out, not for believing them. */
  readonly quick: boolean
}

/** Measures one thing. */
export interface Benchmark {
  readonly name: string
  /** @throws whatever goes wrong; a benchmark that could not measure is no figure. */
  run(bench: Bench): Promise<readonly Figure[]>
}
