import { describe, expect, it } from 'vitest'
import { SpecificationError, specify } from '../src/specification.ts'
import { counted, counter } from './counter.ts'

const limit = { limit: 10 }
const two = counted(2).event

describe('the specification', () => {
  it('folds what is given', () => {
    expect(specify(counter).given(counted(4), counted(5)).state).toBe(9)
  })

  it('passes when exactly these facts follow, and returns them', () => {
    expect(specify(counter).given().when(2, limit).thenFacts(two)).toEqual([two])
    expect(specify(counter).given().when(0, limit).thenFacts()).toEqual([])
  })

  it('fails when other facts follow, fewer or more, and shows both', () => {
    const outcome = specify(counter).given().when(2, limit)
    expect(() => outcome.thenFacts(counted(3).event)).toThrow(
      /other facts followed\nexpected: .*"by": 3.*came: .*"by": 2/s,
    )
    expect(() => outcome.thenFacts()).toThrow('other facts followed')
    expect(() => outcome.thenFacts(two, two)).toThrow('other facts followed')
    expect(() => outcome.thenFacts({ type: 'Counted', data: { by: 2, note: 'why' } })).toThrow('other facts followed')
  })

  it('fails when facts are expected and the command is refused', () => {
    const outcome = specify(counter).given(counted(9)).when(2, limit)
    expect(() => outcome.thenFacts(two)).toThrow('the command was refused')
  })

  it('passes when the command is refused and every named field is equal', () => {
    const outcome = specify(counter).given(counted(9)).when(2, limit)
    expect(outcome.thenRefused({ code: 'tooMuch' })).toEqual({ code: 'tooMuch', values: { limit: 10 } })
    outcome.thenRefused({ values: { limit: 10 } })
  })

  it('fails when it is refused otherwise, or accepted', () => {
    const refused = specify(counter).given(counted(9)).when(2, limit)
    expect(() => refused.thenRefused({ code: 'nothing' })).toThrow('it was refused otherwise')
    expect(() => refused.thenRefused({ code: 'tooMuch', values: { limit: 11 } })).toThrow('it was refused otherwise')
    const accepted = specify(counter).given().when(2, limit)
    expect(() => accepted.thenRefused({ code: 'tooMuch' })).toThrow('the command was accepted')
  })

  it('carries both sides for whoever reports the failure', () => {
    const error = new SpecificationError('other facts followed', [1], [2])
    expect(error).toMatchObject({ name: 'SpecificationError', expected: [1], actual: [2] })
  })

  it('compares by structure: order of fields does not matter, kinds of containers do', () => {
    const plain = {
      initialState: undefined,
      decide: (_: undefined, facts: readonly unknown[]) => ({ accepted: true as const, events: facts }),
      evolve: () => undefined,
    }
    const outcome = specify(plain)
      .given()
      .when([{ a: 1, b: [null, Number.NaN] }], undefined)
    outcome.thenFacts({ b: [null, Number.NaN], a: 1, c: undefined })
    expect(() => outcome.thenFacts({ a: 1, b: { 0: null, 1: Number.NaN } })).toThrow('other facts followed')
    expect(() => outcome.thenFacts({ a: 1, b: [undefined, Number.NaN] })).toThrow('other facts followed')
    expect(() => outcome.thenFacts({ a: '1', b: [null, Number.NaN] })).toThrow('other facts followed')
    expect(() => outcome.thenFacts(null)).toThrow('other facts followed')
  })
})
