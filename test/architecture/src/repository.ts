/** The files of the repository as a reader of a clone sees them: tracked or about to be, never what git ignores. */
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export const root = join(import.meta.dirname, '../../..')

/** Paths from the root of the repository, with `/`. */
export const files: readonly string[] = execFileSync(
  'git',
  ['ls-files', '-z', '--cached', '--others', '--exclude-standard'],
  { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
)
  .split('\0')
  .filter((path) => path !== '' && existsSync(join(root, path)))

const texts = new Map<string, string>()

export function read(path: string): string {
  const known = texts.get(path)
  if (known !== undefined) return known
  const text = readFileSync(join(root, path), 'utf8')
  texts.set(path, text)
  return text
}

/** Code that people write: TypeScript, without what a tool generated. */
export const code: readonly string[] = files.filter(
  (path) => /\.tsx?$/.test(path) && !/\.generated\.|\.d\.ts$/.test(path),
)

export function isTest(path: string): boolean {
  return path.startsWith('test/') || path.includes('/test/')
}
