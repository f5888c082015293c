/** Stops at the first vote that the second count finds a fault in, as `node scripts/look-for-difference.ts 8000`. */
import { differenceOn } from '../test/second-count/compare.ts'
import { earlyOn } from '../test/second-count/completions.ts'

const votes = Number(process.argv[2] ?? '8000')
for (let number = 1; number <= votes; number += 1) {
  const found = differenceOn(number) ?? (number % 5 === 0 ? earlyOn(number).difference : undefined)
  if (found === undefined) continue
  process.stdout.write(`${found}\n`)
  process.exitCode = 1
  break
}
