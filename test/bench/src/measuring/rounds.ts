import { median } from './statistics.ts'

/** One side of a comparison: does its work once and answers a number, whichever it is. */
export type Measurement = () => Promise<number> | number

export interface Compared {
  /** Medians over all rounds. */
  readonly subject: number
  readonly baseline: number
  /** The subject's number by the baseline's: the median of the rounds, and the lowest and highest of them. */
  readonly ratio: number
  readonly low: number
  readonly high: number
}

/**
 * Measures a subject and its baseline by turns, so that whatever else the machine does hits both alike.
 *
 * Who begins changes from round to round. A first round warms both up and does not count.
 */
export async function compare(rounds: number, subject: Measurement, baseline: Measurement): Promise<Compared> {
  const pairs: { readonly subject: number; readonly baseline: number }[] = []
  for (let round = 0; round <= rounds; round += 1) {
    const pair = round % 2 === 0 ? await inTurn(subject, baseline) : swapped(await inTurn(baseline, subject))
    if (round > 0) pairs.push(pair)
  }
  const ratios = pairs.map((pair) => pair.subject / pair.baseline)
  return {
    subject: median(pairs.map((pair) => pair.subject)),
    baseline: median(pairs.map((pair) => pair.baseline)),
    ratio: median(ratios),
    low: Math.min(...ratios),
    high: Math.max(...ratios),
  }
}

async function inTurn(subject: Measurement, baseline: Measurement) {
  return { subject: await subject(), baseline: await baseline() }
}

function swapped(pair: { readonly subject: number; readonly baseline: number }) {
  return { subject: pair.baseline, baseline: pair.subject }
}

/** Milliseconds that some work takes. */
export async function timed(work: () => unknown): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}
