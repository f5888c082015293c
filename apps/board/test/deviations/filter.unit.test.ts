import { describe, expect, it } from 'vitest'
import { filtered } from '../../src/features/deviations/filter.ts'
import { sampleDeviation } from './sample-deviation.ts'

const nobody = { person: undefined, partners: [] }
const noise = sampleDeviation({ id: 'noise', number: 1, title: 'Mangler stillerom' })
const lift = sampleDeviation({ id: 'lift', number: 2, title: 'Heisen står', overTolerance: true, severity: 'high' })

describe('filtering deviations', () => {
  it('keeps everything when nothing is asked for', () => {
    expect(filtered([noise, lift], {}, nobody)).toHaveLength(2)
  })

  it('keeps what passes every filter', () => {
    expect(filtered([noise, lift], { overTolerance: true, severity: 'high' }, nobody)).toEqual([lift])
    expect(filtered([noise, lift], { overTolerance: true, severity: 'low' }, nobody)).toEqual([])
  })

  it('finds titles and numbers, whatever the case', () => {
    expect(filtered([noise, lift], { search: 'HEIS' }, nobody)).toEqual([lift])
    expect(filtered([noise, lift], { search: '1' }, nobody)).toEqual([noise])
  })

  it('keeps what the reader reported, answers for or owns as a partner', () => {
    expect(filtered([noise], { mine: true }, nobody)).toEqual([])
    expect(filtered([noise], { mine: true }, { person: 'kari', partners: [] })).toEqual([noise])
    expect(filtered([noise], { mine: true }, { person: 'mona', partners: ['nordvik'] })).toEqual([noise])
  })
})
