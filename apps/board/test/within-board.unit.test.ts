import { describe, expect, it } from 'vitest'
import { withinBoard } from '../src/address/within-board.ts'

const origin = 'http://127.0.0.1:4000'

describe('the way back after logging in', () => {
  it.each([
    '/',
    '/projects?search=a%2Fb&status=running',
    '/projects/0192/decisions/7/file?at=2026-11-22T12:05:00Z#condition-1',
    '/projects?search=S%C3%B8rfjord+%26+co',
  ])('leads to the page that was asked for: %s', (wanted) => {
    expect(withinBoard(wanted)).toBe(wanted)
  })

  it.each([
    undefined,
    '',
    'projects',
    'https://elsewhere.example/',
    'javascript:alert(1)',
    '//elsewhere.example',
    '///elsewhere.example',
    '/\\elsewhere.example',
    '\\\\elsewhere.example',
    '/\t/elsewhere.example',
    '/\n/elsewhere.example',
    '/\r\n/elsewhere.example',
    '\t//elsewhere.example',
    ' //elsewhere.example',
    '/\u0000/elsewhere.example',
    '/.//elsewhere.example',
    '/..//elsewhere.example',
    '/a/..//elsewhere.example',
    '/%2e//elsewhere.example',
    '/%09/elsewhere.example',
    '/%0d%0a/elsewhere.example',
    '/%2f/elsewhere.example',
    '/%5Celsewhere.example',
    '/%252felsewhere.example',
    '/%25252Felsewhere.example',
    '/@elsewhere.example\\',
  ])('leads to the first page when somebody else made it up: %j', (wanted) => {
    expect(withinBoard(wanted)).toBe('/')
  })

  it('never leads away, whatever it is made of, also when it is decoded on the way', () => {
    const pieces = ['', '/', '\\', '\t', '\n', ' ', '.', '..', '@', ':', '?', '#', '%', '%2f', '%5c', '%09', '%25', 'a']
    const leadsAway = pieces.flatMap((first) =>
      pieces.flatMap((second) =>
        pieces.flatMap((third) =>
          ['/', ''].map((start) => `${start}${first}${second}${third}elsewhere.example/`).filter(goesElsewhere),
        ),
      ),
    )
    expect(leadsAway).toEqual([])
  })
})

function goesElsewhere(wanted: string): boolean {
  const answer = withinBoard(wanted)
  const [path = ''] = answer.split(/[?#]/)
  return [answer, decoded(path)].some((address) => new URL(address, origin).origin !== origin)
}

/** Decodes as often as anybody might. What cannot be decoded stays as it is. */
function decoded(path: string): string {
  try {
    const once = decodeURIComponent(path)
    return once === path ? path : decoded(once)
  } catch {
    return path
  }
}
