import { describe, expect, it } from 'vitest'
import { code, read } from '../src/repository.ts'
import { quotedIds, quotedIn, ruleIds, rules } from '../src/rules.ts'

describe('the rules of SPEC.md', () => {
  it('have a test each that quotes the id in its title', () => {
    const quoted = quotedIds()
    expect(ruleIds().filter((id) => !quoted.has(id))).toEqual([])
  })

  it('are named in the code that keeps them', () => {
    const sources = code
      .filter((path) => path.startsWith('packages/domain/src/'))
      .map(read)
      .join('\n')
    expect(ruleIds().filter((id) => !new RegExp(`\\b${id}\\b`).test(sources))).toEqual([])
  })

  it('exist wherever a test quotes one', () => {
    expect([...quotedIds().difference(new Set(ruleIds()))]).toEqual([])
  })

  it('say by which others they were replaced, and those hold', () => {
    const ids = ruleIds()
    const astray = rules().filter(({ replacedBy }) => replacedBy?.some((id) => !ids.includes(id)))
    expect(astray).toEqual([])
  })

  it('have an id of their own each, that is not given again', () => {
    const ids = rules().map(({ id }) => id)
    expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([])
  })

  it('are found in titles of single tests, tables of tests and groups, and nowhere else', () => {
    const text = `
      // [SMP-1] in a comment
      const note = '[SMP-2]'
      describe('[SMP-3] a group', () => {
        it('[SMP-4] [SMP-5] two in one', () => {})
        it.for(table)('[SMP-6] $name', () => {})
        test.skipIf(absent)(\`[SMP-7] \${name}\`, () => {})
      })`
    expect(quotedIn('sample.ts', text)).toEqual(['SMP-3', 'SMP-4', 'SMP-5', 'SMP-6', 'SMP-7'])
  })
})
