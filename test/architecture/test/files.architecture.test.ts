import { basename } from 'node:path'
import { describe, expect, it } from 'vitest'
import { code, files, read } from '../src/repository.ts'

const mostLines = 500
const vagueNames = ['utils', 'util', 'helpers', 'helper', 'common', 'misc']

describe('every file', () => {
  it(`has at most ${mostLines} lines`, () => {
    const written = files.filter((path) => /\.(tsx?|css)$/.test(path) && !path.includes('.generated.'))
    expect(written.filter((path) => read(path).split('\n').length > mostLines)).toEqual([])
  })

  it('has a name that says what may go into it', () => {
    const vague = files.filter((path) =>
      path.split('/').some((part) => vagueNames.includes(basename(part).split('.')[0] ?? '')),
    )
    expect(vague).toEqual([])
  })

  it('gives a reason where it silences the compiler', () => {
    // A class of one letter in each word, so that this file does not find itself.
    const unexplained = /@ts-(ignor[e]|nochec[k])|@ts-expect-erro[r][ \t]*$/m
    const silenced = code.filter((path) => unexplained.test(read(path)))
    expect(silenced).toEqual([])
  })
})
