import { describe, expect, it } from 'vitest'
import { codeIn, tableRows } from '../src/markdown-table.ts'
import { namesWithNorwegianLetters, norwegianWordsIn } from '../src/norwegian-words.ts'
import { code, isTest, read } from '../src/repository.ts'

const rows = tableRows(read('docs/glossary.md'))
const namesInGlossary = new Set(rows.flatMap(([, name = '']) => codeIn(name)).map((name) => name.toLowerCase()))

/** Where names are English unless the glossary says otherwise. Texts for people are in packages/messages. */
const product = code.filter((path) => !isTest(path) && !path.startsWith('packages/messages/'))

describe('the glossary', () => {
  it('has a term, a name in code, an English gloss and a source in every row', () => {
    expect(rows.length).toBeGreaterThan(0)
    expect(rows.filter((cells) => cells.length !== 4 || cells.includes(''))).toEqual([])
  })

  it('explains a term once', () => {
    const terms = rows.map(([term = '']) => term)
    expect(terms.filter((term, place) => terms.indexOf(term) !== place)).toEqual([])
  })

  it.for(['forprosjekt', 'hovedprosjekt', 'proevedrift', 'drift', 'videreutvikling'])('knows the phase %s', (phase) => {
    expect(namesInGlossary).toContain(phase)
  })

  it('names nothing that the code does not', () => {
    const sources = product.map(read).join('\n')
    const names = rows.flatMap(([, name = '']) => codeIn(name))
    expect(names.filter((name) => !sources.includes(name))).toEqual([])
  })

  it('has a row for every Norwegian word in code', () => {
    const unknown = product.flatMap((path) =>
      [...norwegianWordsIn(path)].filter((word) => !namesInGlossary.has(word)).map((word) => `${path}: ${word}`),
    )
    expect(unknown).toEqual([])
  })

  it('would notice a Norwegian word in a name or an id, but not in a text', () => {
    const text = `const nesteVedtak = 1; const kind = 'avvik-closed'; const title = 'Referat fra møtet'`
    expect([...norwegianWordsIn('sample.ts', text)]).toEqual(['vedtak', 'avvik'])
  })

  it('is written with ae, oe and aa in names', () => {
    expect(product.flatMap(namesWithNorwegianLetters)).toEqual([])
  })
})
