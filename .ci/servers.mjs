// Runs the contract of the event store, the stories and the faults on real servers of EventStoreDB.
//
//   node servers.mjs LAUNCHER PLAN [SECONDS]
//
// LAUNCHER is a program that starts servers, runs a command with their address in its environment, and stops them again;
// test/contract/README.md says what it has to take. PLAN is one of those below. The results of each run lie in
// reports/servers-*.json, and a table of them is printed at the end. Everything that was started is ended, at the latest
// when the time of the plan is over, or as many seconds as are given instead.
//
// Plain JavaScript for the machine's own Node, as all that closes a run. The tests run on the repository's Node.
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** What is run, in this order: the contract begins on an empty log. The faults need nodes that keep their log in files. */
const levels = {
  contract: ['--project', 'contract', 'test/contract/test/eventstoredb-configured'],
  story: ['--project', 'story', 'test/acceptance/test/life'],
  faults: ['--project', 'faults', 'test/chaos/test/cluster'],
}
const oneNode = { how: [], levels: ['contract', 'story'], rounds: 0 }
const threeNodes = { version: '24.6.0', how: ['--nodes', '3', '--disk'], levels: ['contract', 'story', 'faults'] }
const plans = {
  short: { seconds: 285, runs: [{ ...threeNodes, rounds: 5 }] },
  full: {
    seconds: 3600,
    runs: [
      { ...oneNode, version: '23.10.8' },
      { ...oneNode, version: '24.10-pre' },
      { ...oneNode, version: '24.6.0' },
      { ...oneNode, version: '24.6.0', how: ['--tls'] },
      { ...threeNodes, rounds: 20 },
    ],
  },
}

const self = fileURLToPath(import.meta.url)
const root = dirname(dirname(self))
/** How long the faults may take to come to an end once no new round begins, and servers to stop, in seconds. */
const [toFinish, toStop] = [50, 12]

const [first = '', second = '', third] = process.argv.slice(2)
process.exitCode = first === '--inside' ? await runLevels(JSON.parse(second)) : await runPlan(first, second, third)

async function runPlan(launcher, planName, seconds) {
  const plan = plans[planName]
  if (plan === undefined || !existsSync(launcher)) {
    console.error(`Usage: node servers.mjs LAUNCHER ${Object.keys(plans).join('|')} [SECONDS]`)
    return 2
  }
  mkdirSync(join(root, 'reports'), { recursive: true })
  const deadline = Date.now() + Number(seconds ?? plan.seconds) * 1000
  const table = []
  let failed = 0
  for (const run of plan.runs) {
    const name = [run.version, ...run.how].join(' ')
    for (const level of run.levels) rmSync(resultsOf(name, level), { force: true })
    const status = await onServers(launcher, { ...run, name, deadline }, deadline)
    if (status !== 0) failed = 1
    table.push(`${name}: ${run.levels.map((level) => `${level} ${counts(name, level)}`).join('; ')}`)
  }
  console.log(table.join('\n'))
  return failed
}

/** Starts servers for one run, and ends them and everything else that was started for it by the deadline. */
async function onServers(launcher, run, deadline) {
  const folder = mkdtempSync(join(tmpdir(), 'samstyre-servers-'))
  const servers = ['--version', run.version, ...run.how, '--keep', folder]
  const args = [resolve(launcher), ...servers, '--', process.execPath, self, '--inside', JSON.stringify(run)]
  // A group of its own, so that all of it can be ended together.
  const child = spawn(process.execPath, args, { cwd: root, detached: true, stdio: ['ignore', 'inherit', 'inherit'] })
  const signal = (name) => {
    try {
      process.kill(-child.pid, name)
    } catch {
      // Nobody is left of them.
    }
  }
  const end = () => {
    signal('SIGTERM')
    setTimeout(() => signal('SIGKILL'), toStop * 1000).unref()
  }
  const timer = setTimeout(() => {
    console.error(`The time for the tests on servers is over: ${run.name} is ended.`)
    end()
  }, deadline - Date.now())
  process.on('SIGINT', end).on('SIGTERM', end)
  const status = await ended(child)
  clearTimeout(timer)
  process.off('SIGINT', end).off('SIGTERM', end)
  signal('SIGKILL')
  rmSync(folder, { recursive: true, force: true })
  return status
}

/** Runs the levels on the servers that the environment names. */
async function runLevels({ name, levels: wanted, rounds, deadline }) {
  let failed = 0
  for (const level of wanted) {
    const seconds = Math.max(1, Math.round((deadline - Date.now()) / 1000) - toFinish)
    // biome-ignore lint/style/noProcessEnv: the launcher names the servers in the environment, and the tests look there
    const env = { ...process.env, CHAOS_ROUNDS: String(rounds), CHAOS_SECONDS: String(seconds) }
    const vitest = [join(root, 'node_modules/vitest/vitest.mjs'), 'run', ...levels[level]]
    const results = `--outputFile.json=${resultsOf(name, level)}`
    console.log(`${level} on ${name}`)
    const child = spawn(join(root, 'node_modules/.bin/node'), [...vitest, results], {
      cwd: root,
      env,
      stdio: 'inherit',
    })
    if ((await ended(child)) !== 0) failed = 1
  }
  return failed
}

/** The exit status of a process, once it has one; 1 when it cannot be started or was ended. */
function ended(child) {
  return new Promise((done) => {
    child.once('error', () => done(1))
    child.once('exit', (code) => done(code ?? 1))
  })
}

function resultsOf(name, level) {
  return join(root, 'reports', `servers-${name.replace(/[^\w.]+/g, '-')}-${level}.json`)
}

function counts(name, level) {
  const file = resultsOf(name, level)
  if (!existsSync(file)) return 'did not come to an end'
  const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(file, 'utf8'))
  return `${numPassedTests} passed, ${numFailedTests} failed, ${numPendingTests} skipped`
}
