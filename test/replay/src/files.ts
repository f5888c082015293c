import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = join(import.meta.dirname, '../histories')

/** Every frozen file, as a path below `histories/` with `/`. */
export const frozenFiles: readonly string[] = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) =>
    join(entry.parentPath, entry.name)
      .slice(folder.length + 1)
      .replaceAll('\\', '/'),
  )
  .toSorted()

/** The folders that hold a history, such as `servicekontor-1/whole-life`. */
export const histories: readonly string[] = frozenFiles
  .filter((file) => file.endsWith('/history.jsonl'))
  .map((file) => file.slice(0, -'/history.jsonl'.length))

export function pathOf(file: string): string {
  return join(folder, file)
}

export function textOf(file: string): string {
  return readFileSync(pathOf(file), 'utf8')
}
