import { describe, expect, it } from 'vitest'
import { impuritiesIn } from '../src/impurities.ts'
import { code } from '../src/repository.ts'

const core = ['packages/event-sourcing/src/', 'packages/domain/src/']

describe('the pure core', () => {
  it('reaches no clock, no random source and no input or output', () => {
    const files = code.filter((path) => core.some((folder) => path.startsWith(folder)))
    expect(files.flatMap((path) => impuritiesIn(path))).toEqual([])
  })

  it.for([
    'const at = Date.now()',
    'const at = new Date()',
    'const at = Date()',
    'const at = Temporal.Now.instant()',
    'const luck = Math.random()',
    'const id = crypto.randomUUID()',
    'const { env } = process',
    'console.log(1)',
    'await fetch(address)',
    'globalThis.setTimeout(later)',
  ])('would be noticed to break this with `%s`', (text) => {
    expect(impuritiesIn('sample.ts', text)).toHaveLength(1)
  })

  it.for([
    'const at = Date.parse(text)',
    'const at = new Date(moment)',
    'const { process } = subject',
    'interface Step { readonly process: string }',
    'const name = step.process',
    '// Date.now() is not here',
  ])('allows `%s`', (text) => {
    expect(impuritiesIn('sample.ts', text)).toEqual([])
  })
})
