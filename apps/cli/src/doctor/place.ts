import { accessSync, constants, existsSync, readdirSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { logFileIn } from '../data/log.ts'
import { workshopsIn } from '../data/workshop.ts'
import { type Finding, ok, problem } from './finding.ts'

const oldestNode = 26

/** Whether this Node can run the product. */
export function checkNode(version: string): Finding {
  const major = Number(version.replace(/^v/, '').split('.')[0])
  if (major >= oldestNode) return ok('Node', version)
  const advice = 'Start it through pnpm, which brings the right Node: npx --yes pnpm start'
  return problem('Node', `${version} is older than ${oldestNode}`, advice)
}

/** Whether the data folder is there and can be written. */
export function checkFolder(folder: string): Finding {
  const path = resolve(folder)
  if (!existsSync(path)) {
    return problem('data folder', `${path} is not there`, 'Set SAMSTYRE_DATA, or run: samstyre start --demo')
  }
  const files = [path, logFileIn(path)].filter((each) => existsSync(each))
  const closed = files.find((each) => !mayWrite(each))
  if (closed === undefined) return ok('data folder', path)
  return problem(
    'data folder',
    `${closed} cannot be written`,
    'Run doctor as the user that runs the server. If it was, give that user the right to write it.',
  )
}

/** Whether the data folder and what lies in it are their owner's alone. Windows has no such modes. */
export function checkPrivacy(folder: string): Finding {
  const path = resolve(folder)
  const names = readdirSync(path, { recursive: true, encoding: 'utf8' })
  const open = [path, ...names.map((name) => join(path, name))].filter(isOpenToOthers)
  const [first] = open
  if (first === undefined) return ok('privacy', 'only its owner can read the data folder')
  const found = `others than the owner can get at ${first}${open.length > 1 ? ` and ${open.length - 1} more` : ''}`
  const advice = `Run as its owner: chmod -R go= '${path}'. A server does the same for its own files when it starts.`
  return problem('privacy', found, advice)
}

function isOpenToOthers(path: string): boolean {
  if (process.platform === 'win32') return false
  // A file of SQLite's may be gone by now.
  const found = statSync(path, { throwIfNoEntry: false })
  return found !== undefined && (found.mode & 0o077) !== 0
}

/** Whether no command was killed while it made a log in the data folder: nobody else removes what it left there. */
export function checkLeftovers(folder: string): Finding {
  const left = workshopsIn(folder)
  if (left.length === 0) return ok('leftovers', 'no command left anything behind')
  const advice = 'If no demo, import or restore is running on the data folder, delete it: nothing refers to it.'
  return problem('leftovers', `a command that was killed left ${left.join(', ')}`, advice)
}

function mayWrite(path: string): boolean {
  try {
    accessSync(path, constants.R_OK | constants.W_OK)
    return true
  } catch {
    return false
  }
}
