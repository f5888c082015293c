/** Stops at the first hostile sequence that adopts what takes others, as `node scripts/look-for-usurpation.ts 3000`. */
import { play } from '../test/hostile/play.ts'

const sequences = Number(process.argv[2] ?? '3000')
for (let number = 1; number <= sequences; number += 1) {
  const { wrong } = play(number)
  if (wrong === undefined) continue
  process.stdout.write(`${wrong}\n`)
  process.exitCode = 1
  break
}
