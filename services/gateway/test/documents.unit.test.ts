import { expect, it } from 'vitest'
import { ByText } from '../src/graphql/server/documents.ts'

it('keeps the newest texts by how much they hold, not by how many they are', () => {
  const kept = new ByText<number>(1000, 0.5)
  for (let place = 0; place < 100; place += 1) kept.set(`${place}`.padStart(50, 'x'), place)
  expect(kept.bytes).toBeLessThanOrEqual(1000)
  expect(kept.size).toBe(10)
  expect(kept.get('99'.padStart(50, 'x'))).toBe(99)
  expect(kept.get('0'.padStart(50, 'x'))).toBeUndefined()
})

it('keeps what is used again and again', () => {
  const kept = new ByText<string>(1000, 0.5)
  kept.set('board', 'kept')
  for (let place = 0; place < 200; place += 1) {
    kept.set(`${place}`.padStart(50, 'x'), 'once')
    expect(kept.get('board')).toBe('kept')
  }
})

it('does not keep a text that would take the place of many others', () => {
  const kept = new ByText<number>(1000, 0.1)
  kept.set('small', 1)
  kept.set('x'.repeat(200), 2)
  expect(kept.has('x'.repeat(200))).toBe(false)
  expect(kept.get('small')).toBe(1)
})

it('counts a text that is set again once', () => {
  const kept = new ByText<number>(1000, 0.5)
  kept.set('again', 1)
  kept.set('again', 2)
  expect([kept.size, kept.bytes, kept.get('again')]).toEqual([1, 10, 2])
  kept.delete('again')
  kept.delete('again')
  expect([kept.size, kept.bytes]).toEqual([0, 0])
})
