/**
 * Counts random votes a second time and compares: `node scripts/second-count.ts 1000000 7` counts a million, from the
 * vote with number 7 on. Without a number it begins somewhere else each time; every difference says which vote it was.
 */
import { differenceOn } from '../test/second-count/compare.ts'

const [votes = '1000000', first = String(Date.now() % 1_000_000_000)] = process.argv.slice(2)
const begin = Number(first)
const atMost = 10

process.stdout.write(`counting ${votes} votes from ${begin} on\n`)
let different = 0
for (let number = begin; number < begin + Number(votes) && different < atMost; number += 1) {
  const difference = differenceOn(number)
  if (difference === undefined) continue
  different += 1
  process.stdout.write(`${difference}\n\n`)
}
process.stdout.write(
  different === 0 ? `${votes} votes counted twice came to the same\n` : `${different} votes differ\n`,
)
if (different > 0) process.exitCode = 1
