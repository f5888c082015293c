import { expect, it } from 'vitest'
import { Meter } from '../src/graphql/cost/meter.ts'
import { defaultLimits } from '../src/limits/limits.ts'
import { Turns } from '../src/limits/turns.ts'

/** Longer than one piece of work may be, in milliseconds. */
const long = 8

function work(milliseconds: number): void {
  const end = performance.now() + milliseconds
  while (performance.now() < end);
}

it('gives the parts of one answer a turn together only as long as the turn is short', async () => {
  const turns = new Turns()
  const meter = new Meter(defaultLimits, turns, new AbortController().signal)
  await Promise.all(
    Array.from({ length: 6 }, async () => {
      await meter.letOthersIn()
      work(long)
    }),
  )
  expect(turns.granted).toBe(6)
  await Promise.all(Array.from({ length: 6 }, () => meter.letOthersIn()))
  expect(turns.granted).toBe(7)
})
