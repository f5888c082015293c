/**
 * Lets the people of one partner try everything: `node scripts/hostile.ts 100000 7` plays so many sequences, from the
 * one with number 7 on. Without a number it begins somewhere else each time.
 */
import { summaryOf } from '../test/hostile/summary.ts'

const [sequences = '100000', first = String(Date.now() % 1_000_000_000)] = process.argv.slice(2)
process.stdout.write(`playing ${sequences} sequences from ${first} on\n`)
const { wrongs, seen } = summaryOf(Number(first), Number(sequences))
for (const [type, times] of seen) process.stdout.write(`${type} in ${times}\n`)
for (const wrong of wrongs) process.stdout.write(`${wrong}\n`)
process.stdout.write(wrongs.length === 0 ? 'nothing was adopted that takes others\n' : `${wrongs.length} wrongs\n`)
if (wrongs.length > 0) process.exitCode = 1
