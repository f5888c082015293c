import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..', '..', '..')
const board = join(root, 'apps/board')
const built = join(board, 'dist')
const page = join(built, 'index.html')

/** What the built board is made of. */
const sources = ['src', 'public', 'index.html', 'package.json', 'vite.config.ts', '../../packages/messages/src']

/** Vitest calls this before the browser tests: they see the board as its sources are now. */
export function setup(): void {
  if (existsSync(page) && statSync(page).mtimeMs >= newestOf(sources.map((each) => join(board, each)))) return
  const cache = join(board, 'node_modules/.cache')
  mkdirSync(cache, { recursive: true })
  const fresh = mkdtempSync(join(cache, 'board-'))
  const began = new Date()
  const vite = join(board, 'node_modules/vite/bin/vite.js')
  execFileSync(process.execPath, [vite, 'build', '--outDir', fresh, '--emptyOutDir', '--logLevel', 'warn'], {
    cwd: board,
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: 'inherit',
  })
  // What is edited while the board is built makes it old again.
  utimesSync(join(fresh, 'index.html'), began, began)
  rmSync(built, { recursive: true, force: true })
  renameSync(fresh, built)
}

function newestOf(paths: readonly string[]): number {
  return Math.max(
    ...paths.flatMap((path) => [
      statSync(path).mtimeMs,
      ...(statSync(path).isDirectory() ? [newestOf(readdirSync(path).map((name) => join(path, name)))] : []),
    ]),
  )
}
