/**
 * Plants each of the faults in a temporary copy of the domain, one at a time: the second count has to find it.
 *
 * `node scripts/plant-faults.ts 7` plants every seventh alone.
 */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { attacks, type Fault, faults } from './faults.ts'

const domain = dirname(import.meta.dirname)
const count = 'look-for-difference.ts'
const hostile = 'look-for-usurpation.ts'
const every = Number(process.argv[2] ?? '1')

/** What a look at the copy finds: nothing where nothing is wrong. */
function found(copy: string, script: string): string | undefined {
  const run = spawnSync(process.execPath, [join(copy, 'scripts', script)], { encoding: 'utf8', timeout: 300_000 })
  if (run.error !== undefined) throw run.error
  if (run.status === 0) return undefined
  if (run.stdout === '') throw new Error(run.stderr)
  return run.stdout.split('\n')[0]
}

function foundWhenPlanted(copy: string, planted: readonly Fault[], script: string): string | undefined {
  const before = new Map<string, string>()
  for (const { file, right, wrong } of planted) {
    const path = join(copy, 'src/decisions', file)
    const source = readFileSync(path, 'utf8')
    if (!source.includes(right)) throw new Error(`There is no "${right}" in ${file} any more.`)
    if (!before.has(path)) before.set(path, source)
    // A function, so that a dollar sign is a dollar sign.
    writeFileSync(
      path,
      source.replace(right, () => wrong),
    )
  }
  const what = found(copy, script)
  for (const [path, source] of before) writeFileSync(path, source)
  return what
}

const copy = mkdtempSync(join(tmpdir(), 'faults-'))
try {
  for (const name of ['src', 'test', 'scripts', 'package.json']) {
    cpSync(join(domain, name), join(copy, name), { recursive: true })
  }
  symlinkSync(join(domain, 'node_modules'), join(copy, 'node_modules'))
  for (const script of [count, hostile]) {
    const wrong = found(copy, script)
    if (wrong !== undefined) throw new Error(`Without a fault ${script} finds: ${wrong}`)
  }
  const tried = [
    ...faults.map((fault) => ({
      name: `${fault.file}: ${fault.wrong || 'left out'}`,
      planted: [fault],
      script: count,
    })),
    ...attacks.map(({ name, faults: planted }) => ({ name, planted, script: hostile })),
  ].filter((_, place) => place % every === 0)
  const results = tried.map(({ name, planted, script }) => ({ name, what: foundWhenPlanted(copy, planted, script) }))
  for (const { name, what } of results) {
    process.stdout.write(`${name}\n  ${what ?? 'NOT FOUND'}\n`)
  }
  const seen = results.filter(({ what }) => what !== undefined).length
  process.stdout.write(`${seen} of ${results.length} planted faults were found\n`)
  if (seen < results.length) process.exitCode = 1
} finally {
  rmSync(copy, { recursive: true, force: true })
}
