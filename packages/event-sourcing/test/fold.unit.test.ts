import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold } from '../src/index.ts'
import { counted, counter } from './counter.ts'

describe('fold', () => {
  it('is the initial state without facts', () => {
    expect(fold(counter, counter.initialState, [])).toBe(0)
  })

  it('takes the facts in their order, each with what is known about it', () => {
    const text = {
      evolve: (said: string, { data }: { data: string }, { actor }: { actor: string }) => said + actor + data,
    }
    const history = ['a', 'b'].map((data) => ({ event: { type: 'Said', data }, metadata: { actor: '>', at: '' } }))
    expect(fold(text, '', history)).toBe('>a>b')
    expect(fold(counter, 0, [counted(2), counted(3, 'double')])).toBe(8)
  })

  it('can stop anywhere and go on from there', () => {
    fc.assert(
      fc.property(fc.array(fc.nat()), fc.nat({ max: 20 }), (numbers, cut) => {
        const history = numbers.map((number) => counted(number))
        const halfway = fold(counter, 0, history.slice(0, cut))
        expect(fold(counter, halfway, history.slice(cut))).toBe(fold(counter, 0, history))
      }),
    )
  })
})
