/**
 * Takes each guard and condition of the domain away, one at a time, and runs the unit tests: one of them has to fail.
 *
 * Everything happens in a temporary copy. `node scripts/remove-each-guard.ts decisions 2` looks at files whose path
 * holds `decisions` only, with two workers.
 */
import { spawnSync } from 'node:child_process'
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { equivalent } from './equivalent.ts'
import { type Guard, instrument } from './guards.ts'

interface PlacedGuard extends Guard {
  readonly file: string
}

/** The names of test files that a guard is tried against. */
type TestsFor = (guard: PlacedGuard) => readonly string[]

const domain = dirname(import.meta.dirname)
const vitest = join(domain, 'node_modules/vitest/vitest.mjs')
const [part = '', workers = '2'] = process.argv.slice(2)
const minutesAtMost = 20

/** The sources with every guard removable, and all guards found. */
function prepare(copy: string): readonly PlacedGuard[] {
  for (const name of ['test', 'package.json']) cpSync(join(domain, name), join(copy, name), { recursive: true })
  symlinkSync(join(domain, 'node_modules'), join(copy, 'node_modules'))
  const guards: PlacedGuard[] = []
  for (const file of globSync('src/**/*.ts', { cwd: domain })) {
    const source = readFileSync(join(domain, file), 'utf8')
    const isLookedAt = !file.startsWith('src/definitions/') && file.includes(part)
    const found = isLookedAt ? instrument(file, source, guards.length + 1) : { text: source, guards: [] }
    mkdirSync(dirname(join(copy, file)), { recursive: true })
    writeFileSync(join(copy, file), found.text)
    guards.push(...found.guards.map((guard) => ({ ...guard, file })))
  }
  return guards
}

/** The guards whose removal no test notices. One test file for each guard loads the tests with that guard gone. */
function unnoticed(copy: string, guards: readonly PlacedGuard[], testsFor: TestsFor): readonly PlacedGuard[] {
  if (guards.length === 0) return []
  const trials = join(copy, 'trials')
  rmSync(trials, { recursive: true, force: true })
  mkdirSync(trials)
  for (const guard of guards) {
    const imports = testsFor(guard).map((test) => `await import('../${test}')`)
    const lines = [`globalThis.removedGuard = ${guard.id}`, ...imports, 'export {}', '']
    writeFileSync(join(trials, `${guard.id}.test.ts`), lines.join('\n'))
  }
  const outputFile = join(copy, 'results.json')
  const options = ['--root', copy, '--dir', trials, '--reporter', 'json', '--outputFile', outputFile]
  const limits = ['--maxWorkers', workers, '--testTimeout', '60000']
  const run = spawnSync(process.execPath, [vitest, 'run', ...options, ...limits, '--silent=true'], {
    cwd: copy,
    stdio: 'ignore',
    timeout: minutesAtMost * 60_000,
  })
  if (run.error !== undefined) throw run.error
  const passed = passedIn(readFileSync(outputFile, 'utf8'))
  return guards.filter(({ id }) => passed.has(`${id}.test.ts`))
}

/** The names of the test files of a report in which every test passed. */
function passedIn(report: string): ReadonlySet<string> {
  const { testResults }: { testResults: readonly { name: string; status: string }[] } = JSON.parse(report)
  return new Set(testResults.filter(({ status }) => status === 'passed').map(({ name }) => basename(name)))
}

/** The tests beside a file come first: mostly one of them fails, and the others need not run. */
const near: TestsFor = ({ file }) => {
  const folder = file.split('/')[1] ?? ''
  return unitTests(folder.endsWith('.ts') ? 'project' : folder)
}
const plain: TestsFor = () => unitTests('!(properties)')
const random: TestsFor = () => unitTests('properties')

function unitTests(folder: string): readonly string[] {
  return globSync(`test/${folder}/*.unit.test.ts`, { cwd: domain })
}

const copy = mkdtempSync(join(tmpdir(), 'guards-'))
try {
  const guards = prepare(copy)
  const nothing = { id: 0, line: 0, what: 'nothing', file: 'src/index.ts' }
  if (unnoticed(copy, [nothing], (guard) => [...plain(guard), ...random(guard)]).length === 0) {
    throw new Error('The tests fail though nothing was removed.')
  }
  const looked = guards.filter(({ file, what }) => !Object.hasOwn(equivalent, `${file} ${what}`))
  const survivors = [near, plain, random].reduce<readonly PlacedGuard[]>(
    (left, tests) => unnoticed(copy, left, tests),
    looked,
  )
  for (const { file, line, what } of survivors) process.stdout.write(`survived ${file}:${line} ${what}\n`)
  const noticed = looked.length - survivors.length
  const score = ((100 * noticed) / Math.max(looked.length, 1)).toFixed(1)
  const excepted = guards.length - looked.length
  process.stdout.write(
    `${noticed} of ${looked.length} removed guards were noticed (${score} %), ${excepted} excepted\n`,
  )
  if (survivors.length > 0) process.exitCode = 1
} finally {
  rmSync(copy, { recursive: true, force: true })
}
