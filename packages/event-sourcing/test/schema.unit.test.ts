import { describe, expect, it } from 'vitest'
import { id, integer, isOptional, list, optional, text } from '../src/index.ts'

describe('a schema', () => {
  it('is data that says what it describes', () => {
    expect(text({ max: 3, personal: 'contact' })).toStrictEqual({ kind: 'text', max: 3, personal: 'contact' })
    expect(text()).toStrictEqual({ kind: 'text', max: 4000 })
    expect(integer({ unit: 'NOK' })).toStrictEqual({ kind: 'integer', min: 0, max: 2_147_483_647, unit: 'NOK' })
    expect(integer({ min: -1, max: 1 })).toStrictEqual({ kind: 'integer', min: -1, max: 1 })
    expect(list(id('seat'))).toStrictEqual({ kind: 'list', item: { kind: 'id', of: 'seat' }, max: 200 })
  })

  it('tells fields that may be left out from the others', () => {
    expect(isOptional(optional(text()))).toBe(true)
    expect(isOptional(text())).toBe(false)
  })
})
