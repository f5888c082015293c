import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { files, read, root } from '../src/repository.ts'

const binary = /\.(png|jpe?g|gif|ico|woff2?|pdf|db|sqlite|gz|zip)$/

/** Each pattern has a class of one letter in it, so that this file does not contain what it looks for. */
const strangers = [
  { what: 'the host of a package registry', pattern: /registr[y]\.[a-z]+\.(org|com)|npm\.pk[g]\.github|npmmirro[r]/ },
  {
    what: 'a path of one machine',
    pattern: /(?<![\w.-])\/(wor[k]|roo[t]|hom[e]\/[a-z]+|User[s]\/[a-z]+)\/|\/tm[p]\/bash/i,
  },
  {
    what: 'the number of an issue',
    pattern: /\b(issu[e]s?|ticke[t]s?)[ \t]+#?\d+\b|\b(fixe[s]|close[s]|resolve[s]|p[r])[ \t]+#\d+|\bG[H]-\d+/i,
  },
]

describe('the repository', () => {
  it.for(strangers)('never contains $what', ({ pattern }) => {
    const found = files
      .filter((path) => !binary.test(path))
      .flatMap((path) => {
        const match = pattern.exec(read(path))
        return match === null ? [] : [`${path}: ${match[0]}`]
      })
    expect(found).toEqual([])
  })

  it('has documents whose links lead somewhere', () => {
    const astray = files
      .filter((path) => path.endsWith('.md'))
      .flatMap((path) =>
        linksIn(read(path))
          .filter((link) => !existsSync(join(root, dirname(path), link)))
          .map((link) => `${path}: ${link}`),
      )
    expect(astray).toEqual([])
  })

  it('leaves the version of pnpm to whoever runs it', () => {
    expect(Object.keys(JSON.parse(read('package.json')))).not.toContain('packageManager')
  })
})

/** The files that a Markdown document links to or shows, outside its code. */
function linksIn(markdown: string): readonly string[] {
  const prose = markdown.replaceAll(/^ *```[\s\S]*?^ *```|`[^`\n]*`/gm, '')
  return [...prose.matchAll(/\]\(([^)\s#]+)/g)].map(([, link = '']) => link).filter((link) => !link.includes(':'))
}
