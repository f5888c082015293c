import { describe, expect, it } from 'vitest'
import { choicesOf } from '../properties/chance.ts'
import { trying } from '../properties/runs.ts'
import { differenceOn } from './compare.ts'
import { randomVote } from './random-vote.ts'
import { traitsOf, wantedTraits } from './traits.ts'

/** On other votes every time where a property is tried more often than usual. */
const { numRuns: votes, seed = Date.now() % 1_000_000_000 } = trying(5000)
const numbers = Array.from({ length: votes }, (_, place) => seed + place)

describe('a vote counted a second time', () => {
  it('[DEC-18] [DEC-19] [DEC-20] [DEC-21] [DEC-22] [DEC-54] comes to the same', () => {
    const differences = numbers.flatMap((number) => differenceOn(number) ?? [])
    expect(differences.slice(0, 3)).toEqual([])
  }, 600_000)

  it('comes to every result, by every kind of rule and with everything that may befall a seat', () => {
    const seen = new Map<string, number>()
    for (const number of numbers) {
      for (const trait of traitsOf(randomVote(choicesOf(number)))) seen.set(trait, (seen.get(trait) ?? 0) + 1)
    }
    const rare = Object.entries(wantedTraits).filter(
      ([trait, least]) => (seen.get(trait) ?? 0) < (least * votes) / 1000,
    )
    expect(
      rare.map(([trait, least]) => `${trait}: ${seen.get(trait) ?? 0} of ${votes}, wanted ${least} of 1000`),
    ).toEqual([])
  }, 600_000)
})
