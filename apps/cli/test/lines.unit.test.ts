import { expect, it } from 'vitest'
import { linesOf } from '../src/transfer/lines.ts'

async function linesIn(...pieces: readonly string[]): Promise<readonly string[]> {
  const lines: string[] = []
  for await (const line of linesOf(arriving(pieces))) lines.push(line)
  return lines
}

async function* arriving(pieces: readonly string[]): AsyncGenerator<string, undefined> {
  for (const piece of pieces) yield await Promise.resolve(piece)
}

it('finds the same lines wherever the pieces begin', async () => {
  expect(await linesIn('one\ntwo\n\nfour')).toEqual(['one', 'two', '', 'four'])
  expect(await linesIn('o', 'ne', '\ntw', 'o\n', '\n', 'four')).toEqual(['one', 'two', '', 'four'])
})

it('finds no line after the last line feed, and none in nothing', async () => {
  expect(await linesIn('one\n')).toEqual(['one'])
  expect(await linesIn()).toEqual([])
})

it('ends a line at a line feed only, because texts hold other breaks', async () => {
  expect(await linesIn('a\u2028b\u2029c\rd\n')).toEqual(['a\u2028b\u2029c\rd'])
})

it('refuses a line that is longer than any event before it fills the memory', async () => {
  const piece = 'x'.repeat(10_000_000)
  await expect(linesIn(...Array.from({ length: 11 }, () => piece))).rejects.toThrow('longer than any event')
})
