import { describe, expect, it } from 'vitest'
import { allDeviations } from '../../src/deviations/queries.ts'
import { constituted, role, withPeople } from '../story/beginnings.ts'
import { leak, leakIn, reported } from '../story/deviations.ts'
import { inTrial } from '../story/gates.ts'

const byRikke = constituted().as('rikke')

describe('reporting a deviation', () => {
  it('[DEV-17] numbers them from 1, each in the phase and visit it was found in', () => {
    byRikke
      .when('reportDeviation', { ...leak, estimatedCostNok: 5, estimatedDays: -1, due: '2026-02-01' }, 'd')
      .thenFacts({
        type: 'DeviationReported',
        data: {
          ...leak,
          severity: 'high',
          deviation: 'd',
          number: 1,
          ownerPartner: 'solvik',
          phase: 'forprosjekt',
          visit: 1,
          estimatedCostNok: 5,
          estimatedDays: -1,
          due: '2026-02-01',
        },
      })
    const second = reported()
      .as('rikke')
      .did('reportDeviation', { ...leak, ownerPartner: 'nav' }, 'second')
    expect(allDeviations(second.project).map(({ number, ownerPartner }) => [number, ownerPartner])).toEqual([
      [1, 'solvik'],
      [2, 'nav'],
    ])
    expect(leakIn(reported(constituted(), { estimatedCostNok: 7, estimatedDays: 8 }))).toMatchObject({
      costNok: 7,
      days: 8,
      reportedBy: 'rikke',
    })
    expect(leakIn(reported())).toMatchObject({ costNok: 0, days: 0, round: 1, state: 'reported' })
  })

  it('[DEV-1] is done for a partner by its own people, or by those who act for the whole project', () => {
    byRikke.when('reportDeviation', { ...leak, reportingPartner: 'nav' }).thenRefused({
      code: 'notForPartner',
      values: { partner: 'NAV Solvik' },
    })
    expect(constituted().answer('reportDeviation', { ...leak, reportingPartner: 'nav' })).toBe('accepted')
    expect(constituted().as('arne').answer('reportDeviation', leak)).toBe('notPermitted')
    const both = constituted().did('assignRole', role('staff', 'rikke', 'nav'))
    expect(both.as('rikke').answer('reportDeviation', { ...leak, reportingPartner: 'nav' })).toBe('accepted')
  })

  it('[DEV-1] may begin before the steering group is constituted', () => {
    expect(withPeople().as('rikke').answer('reportDeviation', leak)).toBe('accepted')
  })

  it('[GOV-3] names partners that take part', () => {
    for (const wrong of [{ reportingPartner: 'fylket' }, { ownerPartner: 'fylket' }, { affects: ['nav', 'fylket'] }]) {
      constituted()
        .when('reportDeviation', { ...leak, ...wrong })
        .thenRefused({
          code: 'partnerUnknown',
          values: { partner: 'fylket' },
        })
    }
  })

  it('[DEV-2] affects at least one partner, and each once', () => {
    byRikke.when('reportDeviation', { ...leak, affects: [] }).thenRefused({ code: 'affectedMissing' })
    byRikke.when('reportDeviation', { ...leak, affects: ['nav', 'solvik', 'nav'] }).thenRefused({
      code: 'partnerTwice',
      values: { partner: 'nav' },
    })
  })

  it('[DEV-3] is sorted in a trial only', () => {
    byRikke.when('reportDeviation', { ...leak, sorting: 'later' }).thenRefused({ code: 'notInTrial' })
    const trial = inTrial()
      .as('rikke')
      .did('reportDeviation', { ...leak, sorting: 'later' }, 'leak')
    expect(leakIn(trial)).toMatchObject({ sorting: 'later', phase: 'proevedrift', visit: 1 })
  })

  it('[DEV-14] is due today or later', () => {
    byRikke
      .when('reportDeviation', { ...leak, due: '2026-01-04' })
      .thenRefused({ code: 'duePast', values: { due: '2026-01-04' } })
    expect(byRikke.answer('reportDeviation', { ...leak, due: '2026-01-05' })).toBe('accepted')
  })
})
