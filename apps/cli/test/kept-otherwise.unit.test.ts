import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { keptOtherwise } from '../src/transfer/kept-otherwise.ts'

function said(line: string): string | undefined {
  return keptOtherwise(line, JSON.parse(line))
}

describe('a line of JSON', () => {
  it.each([
    ['{"a":1.50}', 'the number 1.50 would be kept as 1.5'],
    ['{"a":[1,{"b":1.0}]}', 'the number 1.0 would be kept as 1'],
    ['{"a":12345678901234567890}', 'the number 12345678901234567890 would be kept as 12345678901234567000'],
    ['{"a":9007199254740993}', 'the number 9007199254740993 would be kept as 9007199254740992'],
    ['{"a":1e400}', 'the number 1e400 would be kept as Infinity'],
    ['{"a":1E3}', 'the number 1E3 would be kept as 1000'],
    ['{"a":-0}', 'the number -0 would be kept as 0'],
    ['{"a":1,"a":2}', 'it says a field twice'],
    ['{"a":{"b":1, "b" : 1}}', 'it says a field twice'],
    [String.raw`{"a":1,"\u0061":2}`, 'it says a field twice'],
  ])('that would be kept otherwise says so: %s', (line, why) => {
    expect(said(line)).toBe(why)
  })

  it.each([
    '{ "a" : -12.5, "b": [0, 1e+21, 1.5e-7], "c": null }',
    String.raw`{"a":"1.50 and \"1.50\":","b":"\\","c":"\\\":1.0"}`,
    '{"a":"\\\\","b":{"a":true}}',
  ])('that is kept as it stands is let through: %s', (line) => {
    expect(said(line)).toBeUndefined()
  })

  it('that JSON itself has written is always let through', () => {
    const letThrough = (line: string) => said(JSON.stringify(JSON.parse(line))) === undefined
    fc.assert(fc.property(fc.json(), letThrough))
  })
})
