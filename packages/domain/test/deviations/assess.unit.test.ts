import { describe, expect, it } from 'vitest'
import { unassessedPartners } from '../../src/deviations/queries.ts'
import { constituted, firstDay, role } from '../story/beginnings.ts'
import { approved, assessed, assessment, escalated, everyAspect, leak, leakIn, reported } from '../story/deviations.ts'
import type { Story } from '../story/story.ts'

const solvik = reported().as('rikke')
const half = solvik.did('assessDeviation', { ...assessment('solvik'), costNok: 60_000, days: 3 })
const three = reported(constituted(), { affects: ['solvik', 'nav', 'skatt'] })

describe('assessing a deviation', () => {
  it('[DEV-7] is complete when every affected partner has assessed', () => {
    solvik.when('assessDeviation', { ...assessment('solvik'), costNok: 60_000, days: 3 }).thenFacts({
      type: 'DeviationAssessed',
      data: { deviation: 'leak', partner: 'solvik', aspects: everyAspect, costNok: 60_000, days: 3, round: 1 },
    })
    expect(leakIn(half).state).toBe('reported')
    expect(unassessedPartners(half.project, leakIn(half))).toEqual(['nav'])
    const both = half.as('nils').did('assessDeviation', { ...assessment('nav'), costNok: -20_000, days: 5 })
    expect(both.since(half)).toEqual(['DeviationAssessed', 'DeviationAssessmentCompleted'])
    expect(leakIn(both).state).toBe('assessed')
  })

  it('[DEV-10] adds costs up and takes the longest delay', () => {
    const both = half.as('nils').did('assessDeviation', { ...assessment('nav'), costNok: -20_000, days: 5 })
    expect(leakIn(both)).toMatchObject({ costNok: 40_000, days: 5 })
    const faster = half.as('nils').did('assessDeviation', { ...assessment('nav'), costNok: 1, days: -2 })
    expect(leakIn(faster)).toMatchObject({ costNok: 60_001, days: 3 })
  })

  it('[DEV-10] counts the last word of each partner', () => {
    const again = assessed(50_000, 5)
      .as('rikke')
      .did('assessDeviation', { ...assessment('solvik'), costNok: 1, days: 1 })
    expect(leakIn(again)).toMatchObject({ state: 'assessed', costNok: 1, days: 1 })
    const early = half.did('assessDeviation', { ...assessment('solvik'), costNok: 7, days: 7 })
    expect(leakIn(early).state).toBe('reported')
    expect(leakIn(early).assessments['solvik']).toMatchObject({ costNok: 7, by: 'rikke' })
  })

  it('[DEV-10] refuses costs that add up to more than can be recorded', () => {
    const large = solvik.did('assessDeviation', { ...assessment('solvik'), costNok: 900_000_000 }).as('nils')
    large.when('assessDeviation', { ...assessment('nav'), costNok: 100_000_001 }).thenRefused({
      code: 'inputMisfit',
      values: { path: 'costNok', expected: 'integer.range:-1000000000:100000000' },
    })
    expect(large.answer('assessDeviation', { ...assessment('nav'), costNok: 100_000_000 })).toBe('accepted')
    const saved = solvik.did('assessDeviation', { ...assessment('solvik'), costNok: -900_000_000 }).as('nils')
    expect(saved.answer('assessDeviation', { ...assessment('nav'), costNok: -100_000_001 })).toBe('inputMisfit')
    expect(saved.answer('assessDeviation', { ...assessment('nav'), costNok: -100_000_000 })).toBe('accepted')
  })

  it('[DEV-5] says something of every aspect, once', () => {
    const [first, ...rest] = everyAspect
    const answer = (aspects: unknown) => solvik.answer('assessDeviation', { ...assessment('solvik'), aspects })
    expect(answer(rest)).toBe('aspectsIncomplete')
    expect(answer([])).toBe('aspectsIncomplete')
    expect(answer([...rest, ...rest.slice(0, 1)])).toBe('aspectsIncomplete')
    expect(answer([...rest, first])).toBe('accepted')
  })

  it('[DEV-6] is for affected partners', () => {
    solvik
      .as('stine')
      .when('assessDeviation', assessment('skatt'))
      .thenRefused({
        code: 'notAffected',
        values: { partner: 'Skatteetaten' },
      })
  })

  it('[DEV-1] is done by the partner’s own people', () => {
    solvik
      .as('nils')
      .when('assessDeviation', assessment('solvik'))
      .thenRefused({
        code: 'notForPartner',
        values: { partner: 'Solvik kommune' },
      })
    expect(solvik.as('ingrid').answer('assessDeviation', assessment('solvik'))).toBe('notPermitted')
  })

  it('[GOV-3] is not done for a partner that has left, and is complete without it', () => {
    const left = constituted(undefined, 'prosjektveiviseren')
      .as('pia')
      .did('reportDeviation', leak, 'leak')
      .after({ type: 'PartnerLeft', data: { partner: 'nav', reason: 'Moved.' } })
    left
      .as('pia')
      .when('assessDeviation', assessment('nav'))
      .thenRefused({ code: 'partnerUnknown', values: { partner: 'nav' } })
    expect(leakIn(left.as('pia').did('assessDeviation', assessment('solvik'))).state).toBe('assessed')
  })

  it('[DEV-4] comes before anything is decided', () => {
    for (const story of [approved(), escalated()]) {
      story.as('rikke').when('assessDeviation', assessment('solvik')).thenRefused({ code: 'deviationMoved' })
    }
    solvik
      .when('assessDeviation', { ...assessment('solvik'), deviation: 'door' })
      .thenRefused({ code: 'deviationUnknown' })
  })

  it('[DEV-16] is asked of a partner that turns out to be affected', () => {
    const story = assessed()
    story.when('involvePartner', { deviation: 'leak', partner: 'skatt' }).thenFacts({
      type: 'DeviationPartnerInvolved',
      data: { deviation: 'leak', partner: 'skatt' },
    })
    const more = story.did('involvePartner', { deviation: 'leak', partner: 'skatt' })
    expect(leakIn(more).state).toBe('reported')
    more.when('approveDeviation', { deviation: 'leak' }).thenRefused({
      code: 'notAssessed',
      values: { number: 1, partners: 'skatt' },
    })
    expect(leakIn(more.as('stine').did('assessDeviation', assessment('skatt'))).state).toBe('assessed')
  })

  it('[DEV-16] takes a partner that takes part and is not affected already, before the decision', () => {
    const involve = (partner: string) => ({ deviation: 'leak', partner })
    reported()
      .when('involvePartner', involve('fylket'))
      .thenRefused({ code: 'partnerUnknown', values: { partner: 'fylket' } })
    reported()
      .when('involvePartner', involve('nav'))
      .thenRefused({ code: 'affectedAlready', values: { partner: 'nav' } })
    expect(escalated().answer('involvePartner', involve('skatt'))).toBe('deviationMoved')
    expect(reported().answer('involvePartner', { ...involve('skatt'), deviation: 'door' })).toBe('deviationUnknown')
    expect(reported().as('pia').answer('involvePartner', involve('skatt'))).toBe('notPermitted')
  })

  it('[DEV-7] reads partners by their own ids, whatever these are called', () => {
    const named = constituted().after(
      { type: 'PartnerAdmitted', data: { partner: 'constructor', name: 'Constructor', kind: 'other', host: false } },
      {
        type: 'RoleAssigned',
        data: {
          assignment: 'a',
          role: 'partnerRepresentative',
          person: 'mona',
          partner: 'constructor',
          from: '2026-01-05',
        },
      },
    )
    const story = reported(named, { affects: ['solvik', 'constructor'] })
      .as('rikke')
      .did('assessDeviation', assessment('solvik'))
    expect(leakIn(story).state).toBe('reported')
    expect(leakIn(story.as('mona').did('assessDeviation', assessment('constructor'))).state).toBe('assessed')
  })

  it('[DEV-7] waits for a partner that had left when the others assessed, and is back', () => {
    const admitted = (story: Story) =>
      story.did('admitPartner', { organisation: 'fylket', host: false }).after({
        type: 'RoleAssigned',
        data: {
          assignment: `mona-${story.history.length}`,
          role: 'partnerRepresentative',
          person: 'mona',
          partner: 'fylket',
          from: firstDay,
        },
      })
    const affected = reported(admitted(constituted()), { affects: ['solvik', 'nav', 'fylket'] })
    const back = admitted(assessed(0, 0, affected.did('removePartner', { partner: 'fylket', reason: 'Moved.' })))
    expect(leakIn(back).state).toBe('assessed')
    const silent = { code: 'notAssessed', values: { number: 1, partners: 'fylket' } } as const
    back.when('approveDeviation', { deviation: 'leak' }).thenRefused(silent)
    back.when('rejectDeviation', { deviation: 'leak', reason: 'No.' }).thenRefused(silent)
    back.when('escalateDeviation', { deviation: 'leak', reason: 'No.' }).thenRefused(silent)
    const gone = assessed(0, 0, affected.did('removePartner', { partner: 'fylket', reason: 'Moved.' }))
    const lifted = admitted(gone.did('escalateDeviation', { deviation: 'leak', reason: 'Difficult.' }))
    expect(lifted.answer('approveDeviation', { deviation: 'leak' })).toBe('steeringGroupDecides')
    const complete = back.as('mona').did('assessDeviation', assessment('fylket')).as('ingrid')
    expect(complete.answer('approveDeviation', { deviation: 'leak' })).toBe('accepted')
    expect(complete.answer('escalateDeviation', { deviation: 'leak', reason: 'No.' })).toBe('accepted')
  })

  it('[DEV-4] is not decided when everybody affected has left before assessing it', () => {
    const alone = reported(constituted(), { affects: ['skatt'] }).after({
      type: 'PartnerLeft',
      data: { partner: 'skatt', reason: 'Moved.' },
    })
    expect(alone.answer('approveDeviation', { deviation: 'leak' })).toBe('deviationMoved')
    expect(leakIn(alone).state).toBe('reported')
  })

  it('[DEV-7] waits for all of three', () => {
    const two = three
      .as('rikke')
      .did('assessDeviation', assessment('solvik'))
      .as('stine')
      .did('assessDeviation', assessment('skatt'))
    expect(leakIn(two).state).toBe('reported')
    expect(leakIn(two.as('nils').did('assessDeviation', assessment('nav'))).state).toBe('assessed')
  })

  it('[DEV-1] is not done for a partner by holding a role for another', () => {
    const story = three
      .as('stine')
      .did('assignRole', role('partnerRepresentative', 'mona', 'skatt'))
      .as('mona')
    expect(story.answer('assessDeviation', assessment('skatt'))).toBe('accepted')
    expect(story.answer('assessDeviation', assessment('nav'))).toBe('notForPartner')
    const alsoStaff = story
      .as('ingrid')
      .did('assignRole', role('staff', 'mona', 'nav'))
      .as('mona')
    expect(alsoStaff.answer('assessDeviation', assessment('nav'))).toBe('notForPartner')
  })
})
