import fc from 'fast-check'
import { expect, it } from 'vitest'
import { Mentioned } from '../src/projections/mentioned.ts'

const things = ['a', 'b', 'c', 'd', 'e']
const mentions = fc.subarray(things)

it('finds the newest entries that mention at least one thing of each group, as if it had gone through all of them', () => {
  const groups = fc.array(fc.subarray(things, { minLength: 1 }), { minLength: 1, maxLength: 3 })
  fc.assert(
    fc.property(fc.array(mentions, { maxLength: 60 }), groups, fc.nat(70), fc.nat(10), (log, wanted, before, most) => {
      const mentioned = new Mentioned()
      for (const [revision, found] of log.entries()) mentioned.add(revision, found)
      const expected = log
        .map((found, revision) => ({ found, revision }))
        .filter(
          ({ found, revision }) =>
            revision < before && wanted.every((group) => group.some((thing) => found.includes(thing))),
        )
        .map(({ revision }) => revision)
        .toReversed()
        .slice(0, most)
      expect(mentioned.newest(wanted, before, most)).toEqual(expected)
    }),
  )
})

it('finds nothing of what is mentioned nowhere', () => {
  const mentioned = new Mentioned()
  mentioned.add(0, ['a'])
  expect(mentioned.newest([['nobody']], Number.POSITIVE_INFINITY, 5)).toEqual([])
  expect(mentioned.newest([['a'], ['nobody']], Number.POSITIVE_INFINITY, 5)).toEqual([])
})
