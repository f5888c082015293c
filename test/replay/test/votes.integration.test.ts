import { expect, it } from 'vitest'
import { votes } from '../src/stories/votes.ts'

it('the story of votes holds what votes on servicekontor@2 brought', () => {
  const lines = votes()
  const brought = ['SeatAdded', 'ObjectionDecided', 'ProtestRecorded', 'BasisRenewed', 'AdviceGiven']
  expect(brought.filter((type) => !lines.some((line) => line.includes(`"type":"${type}"`)))).toEqual([])
  expect(lines.filter((line) => line.includes('"alsoUnder"'))).toHaveLength(1)
  expect(lines.at(-1)).toContain('"type":"MandateAdopted"')
})
