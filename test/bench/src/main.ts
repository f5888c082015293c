import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readArguments } from './arguments.ts'
import type { Benchmark } from './benchmark.ts'
import { appends } from './benchmarks/appends.ts'
import { boardSize } from './benchmarks/board-size.ts'
import { coldLoad } from './benchmarks/cold-load.ts'
import { commands } from './benchmarks/commands.ts'
import { eventStoreDB } from './benchmarks/eventstoredb.ts'
import { hostile } from './benchmarks/hostile.ts'
import { listeners } from './benchmarks/listeners.ts'
import { memory } from './benchmarks/memory.ts'
import { startUp } from './benchmarks/start-up.ts'
import { timeTravel } from './benchmarks/time-travel.ts'
import { twoGateways } from './benchmarks/two-gateways.ts'
import type { Figure } from './measuring/figure.ts'
import { tableOf } from './table.ts'

const benchmarks: readonly Benchmark[] = [
  appends,
  coldLoad,
  commands,
  timeTravel,
  listeners,
  memory,
  startUp,
  eventStoreDB,
  twoGateways,
  hostile,
  boardSize,
]

const wishes = readArguments(process.argv.slice(2))
const unknown = wishes.only.filter((name) => !benchmarks.some((benchmark) => benchmark.name === name))
if (unknown.length > 0) {
  console.error(`There is no benchmark ${unknown.join(', ')}: ${benchmarks.map(({ name }) => name).join(', ')}`)
  process.exit(2)
}

const figures: Figure[] = []
for (const benchmark of benchmarks) {
  if (wishes.only.length > 0 && !wishes.only.includes(benchmark.name)) continue
  console.error(`measuring ${benchmark.name} ...`)
  figures.push(...(await runIn(benchmark)))
}
console.log(tableOf(figures))
if (wishes.json !== undefined)
  writeFileSync(wishes.json, `${JSON.stringify({ quick: wishes.quick, figures }, null, 2)}\n`)

/** A benchmark that fails says so and costs the run its success, but not the other figures. */
async function runIn(benchmark: Benchmark): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'samstyre-bench-'))
  try {
    return await benchmark.run({ folder, quick: wishes.quick })
  } catch (error) {
    console.error(`${benchmark.name} could not be measured:`, error)
    process.exitCode = 1
    return []
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
