import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { nextTrouble, powerCut } from '../support/store-faults.ts'
import { playRounds } from '../support/store-rounds.ts'
import { rounds, seededRandom } from '../support/store-seed.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const timeLimit = 900_000

describe('a served log that fails in every way while many append to it and follow it', () => {
  it('keeps every acknowledged event once, and gives every subscription all of them in order', {
    timeout: timeLimit,
  }, async () => {
    const random = seededRandom()
    const file = join(temporaryFolder(), 'log.sqlite')
    const result = await playRounds({ file, random, rounds: rounds(60), nextTrouble })
    const { appends, events, unknown, interruptions } = result
    console.info(`${appends} appends, ${events} events, ${unknown} unknown outcomes, ${interruptions} interruptions`)
    expect(result.faults, `seed ${random.seed}`).toEqual([])
    // Otherwise nothing was under way when something failed, and the test shows nothing.
    expect(unknown).toBeGreaterThan(0)
    expect(interruptions).toBeGreaterThan(0)
  })

  it('is found out if it acknowledges before it keeps', { timeout: timeLimit }, async () => {
    const random = seededRandom()
    const file = join(temporaryFolder(), 'log.sqlite')
    const played = playRounds({ file, random, rounds: 10, nextTrouble: powerCut, early: true })
    const found = await played.then(
      ({ faults }) => faults,
      (error: Error) => [error.message],
    )
    expect(found).not.toEqual([])
    expect(found.join('\n')).toMatch(/is gone|was told of another|was due|stands there twice|after/)
  })
})
