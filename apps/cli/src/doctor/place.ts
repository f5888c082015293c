import { accessSync, constants, existsSync } from 'node:fs'
import { resolve } from 'node:path'
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
