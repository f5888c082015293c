import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { languages } from '../support/languages.ts'

const dist = join(import.meta.dirname, '../../../apps/board/dist')
const assets = readdirSync(join(dist, 'assets'))
const budget = 200_000

/** The page somebody meets first: their tasks, or the choice of a person. */
const firstPages = ['tasks-page', 'login-page'] as const

describe('the first load of the board', () => {
  test.each(languages.flatMap((language) => firstPages.map((page) => ({ language, page }))))(
    'takes at most 200 kB of JavaScript for $page in $language',
    ({ language, page }) => {
      const html = readFileSync(join(dist, 'index.html'), 'utf8')
      const named = [...html.matchAll(/(?:src|href)="\/assets\/([^"]+\.js)"/g)].map(([, file = '']) => file)
      expect(named).not.toEqual([])
      const files = withImports([...named, chunk(page), chunk(language)])
      const bytes = [...files].reduce((sum, file) => sum + gzipSync(read(file)).length, 0)
      expect(bytes).toBeLessThanOrEqual(budget)
    },
  )
})

function chunk(name: string): string {
  const found = assets.filter((file) => new RegExp(`^${name}-[\\w-]{8}\\.js$`).test(file))
  const [file] = found
  if (file === undefined || found.length > 1) throw new Error(`${found.length} chunks are called ${name}.`)
  return file
}

/** These chunks and every chunk they import at once. */
function withImports(files: readonly string[]): ReadonlySet<string> {
  const all = new Set(files)
  for (const file of all) {
    for (const [, imported = ''] of read(file).matchAll(/(?:from|import)\s*["'`]\.\/([\w.-]+\.js)["'`]/g))
      all.add(imported)
  }
  return all
}

function read(file: string): string {
  return readFileSync(join(dist, 'assets', file), 'utf8')
}
