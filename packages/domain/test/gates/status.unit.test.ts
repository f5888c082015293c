import { describe, expect, it } from 'vitest'
import { gateStanding, passage } from '../../src/decisions/queries.ts'
import { missingCriteria } from '../../src/gates/queries.ts'
import { findGate } from '../../src/lifecycle/queries.ts'
import { constituted, nextYear, role, started, withPartners, withPeople } from '../story/beginnings.ts'
import { assessed, escalated, reported } from '../story/deviations.ts'
import { atGate1, inMainProject, inOperation, inTrial, note, passed, ready, statuses } from '../story/gates.ts'
import type { Story } from '../story/story.ts'
import { decided, lastProposal, put, voted } from '../story/voting.ts'

const goals = { gate: 'gate1', criterion: 'g1.goals' }
const survey = { kind: 'waiver', gate: 'gate1', criterion: 'g1.userSurvey', reason: 'There is one from last year.' }

function standing(story: Story, gate: string): string {
  const definition = findGate(story.project, gate)
  return definition === undefined ? 'unknown' : gateStanding(story.project, definition, story.today)
}

describe('how a criterion stands', () => {
  it('[GATE-11] is missing, then met, then outdated, then met again', () => {
    const goal = (story: Story) => statuses(story, 'gate1')['g1.goals']
    const submitted = constituted().did('submitEvidence', { ...goals, evidence: note })
    expect(goal(constituted())).toBe('missing')
    expect(goal(submitted)).toBe('missing')
    const attested = submitted.did('attestCriterion', { ...goals, version: 1 })
    expect(goal(attested)).toBe('met')
    const renewed = attested.did('submitEvidence', { ...goals, evidence: note })
    expect(goal(renewed)).toBe('outdated')
    expect(goal(renewed.did('attestCriterion', { ...goals, version: 2 }))).toBe('met')
    expect(goal(renewed.did('withdrawAttestation', { ...goals, reason: 'Wrong.' }))).toBe('missing')
  })

  it('[GATE-7] is not met while outdated', () => {
    const story = atGate1().did('submitEvidence', { ...goals, evidence: note })
    expect(standing(story, 'gate1')).toBe('missing')
    expect(
      story.answer('putProposal', { subject: { kind: 'gate', gate: 'gate1', outcome: 'go' }, deadline: nextYear }),
    ).toBe('gateNotReady')
  })

  it('[GATE-11] is waived by decision, met once somebody confirms it all the same', () => {
    const waived = decided(constituted(), survey)
    expect(statuses(waived, 'gate1')['g1.userSurvey']).toBe('waived')
    const confirmed = waived.did('attestCriterion', { gate: 'gate1', criterion: 'g1.userSurvey', evidence: note })
    expect(statuses(confirmed, 'gate1')['g1.userSurvey']).toBe('met')
    const renewed = confirmed.did('submitEvidence', { gate: 'gate1', criterion: 'g1.userSurvey', evidence: note })
    expect(statuses(renewed, 'gate1')['g1.userSurvey']).toBe('waived')
  })

  it('[GATE-11] is asked of each partner that takes part', () => {
    const keys = Object.keys(statuses(atGate1(), 'gate1')).filter((key) => key.startsWith('g1.anchoring'))
    expect(keys).toEqual(['g1.anchoring:solvik', 'g1.anchoring:nav', 'g1.anchoring:skatt'])
    const more = atGate1().did('admitPartner', { organisation: 'fylket', host: false })
    expect(statuses(more, 'gate1')).toMatchObject({ 'g1.anchoring:nav': 'met', 'g1.anchoring:fylket': 'missing' })
  })

  it('[GATE-11] a waiver counts for every partner', () => {
    const waived = constituted().after({
      type: 'CriterionWaived',
      data: { gate: 'gate1', visit: 1, criterion: 'g1.anchoring', reason: 'Settled elsewhere.', proposal: 'p' },
    })
    expect(statuses(waived, 'gate1')).toMatchObject({
      'g1.anchoring:solvik': 'waived',
      'g1.anchoring:nav': 'waived',
      'g1.anchoring:skatt': 'waived',
      'g1.letterOfIntent:nav': 'missing',
    })
  })

  it('[GATE-12] makes the gate ready when none is missing or outdated', () => {
    const gate = findGate(atGate1().project, 'gate1')
    expect(gate && missingCriteria(atGate1().project, gate, '2026-01-05')).toEqual([])
    expect(standing(constituted(), 'gate1')).toBe('missing')
    expect(standing(atGate1(), 'gate1')).toBe('ready')
    const waived = ready(decided(constituted(), survey), 'gate1')
    expect(statuses(waived, 'gate1')['g1.userSurvey']).toBe('waived')
    expect(standing(waived, 'gate1')).toBe('ready')
  })
})

describe('what the system knows by itself', () => {
  it('[GATE-3] that the steering group is constituted', () => {
    expect(statuses(withPeople(), 'gate1')['g1.steeringGroup']).toBe('missing')
    expect(statuses(constituted(), 'gate1')['g1.steeringGroup']).toBe('met')
  })

  it('[GATE-3] that somebody represents the employees or leads the office, on that day', () => {
    const story = withPartners()
      .did('assignRole', { ...role('employeeRepresentative', 'tor'), to: '2026-01-31' })
      .did('assignRole', role('serviceLeader', 'sofie', undefined, '2026-02-01'))
    expect(statuses(story, 'gate1')['g1.employeeRepresentative']).toBe('met')
    expect(statuses(story.on('2026-02-01'), 'gate1')['g1.employeeRepresentative']).toBe('missing')
    expect(statuses(story, 'gate2')['g2.serviceLeader']).toBe('missing')
    expect(statuses(story.on('2026-02-01'), 'gate2')['g2.serviceLeader']).toBe('met')
  })

  it('[GATE-3] that the conditions of earlier decisions are met', () => {
    const conditions = [{ text: 'Find a lift.', owner: 'pia', due: '2026-05-01' }]
    const story = decided(atGate1(), { kind: 'gate', gate: 'gate1', outcome: 'goWithConditions', conditions }, 'with')
    expect(statuses(story, 'gate2')['g2.conditions']).toBe('missing')
    const met = story.did('settleCondition', { condition: 'with.1', note: 'There is one.' })
    expect(statuses(met, 'gate2')['g2.conditions']).toBe('met')
  })

  it.for([
    {
      what: 'estimated within',
      story: () => reported(constituted(), { estimatedCostNok: 100_000, estimatedDays: 10 }),
      status: 'met',
    },
    {
      what: 'estimated to cost more',
      story: () => reported(constituted(), { estimatedCostNok: 100_001 }),
      status: 'missing',
    },
    {
      what: 'estimated to take longer',
      story: () => reported(constituted(), { estimatedDays: 11 }),
      status: 'missing',
    },
    { what: 'assessed within', story: () => assessed(100_000, 10), status: 'met' },
    { what: 'assessed to cost more', story: () => assessed(100_001, 0), status: 'missing' },
    { what: 'escalated', story: () => escalated(), status: 'missing' },
    {
      what: 'approved by the steering group',
      story: () => decided(escalated(), { kind: 'deviation', deviation: 'leak' }),
      status: 'met',
    },
    {
      what: 'rejected',
      story: () => voted(put(escalated(), { kind: 'deviation', deviation: 'leak' }), 'leif', 'dina', 'siri'),
      status: 'met',
    },
  ])('[DEV-13] a deviation $what the tolerance leaves the gate $status', ({ story, status }) => {
    expect(statuses(story(), 'gate1')['g1.tolerance']).toBe(status)
  })

  it('[DEV-13] keeps the gate from being passed', () => {
    const story = reported(atGate1(), { estimatedDays: 11 })
    story
      .when('putProposal', { subject: { kind: 'gate', gate: 'gate1', outcome: 'go' }, deadline: nextYear })
      .thenRefused({ code: 'gateNotReady', values: { gate: 'gate1', missing: 1 } })
  })

  it('[GATE-13] that what was found in the trial is sorted', () => {
    const found = reported(inTrial())
    expect(statuses(inTrial(), 'gate3')).toMatchObject({ 'g3.sorted': 'met', 'g3.closed': 'met' })
    expect(statuses(found, 'gate3')).toMatchObject({ 'g3.sorted': 'missing', 'g3.closed': 'met' })
    const sorted = found.did('sortDeviation', { deviation: 'leak', sorting: 'beforeOpening' })
    expect(statuses(sorted, 'gate3')).toMatchObject({ 'g3.sorted': 'met', 'g3.closed': 'missing' })
    const later = found.did('sortDeviation', { deviation: 'leak', sorting: 'later' })
    expect(statuses(later, 'gate3')).toMatchObject({ 'g3.sorted': 'met', 'g3.closed': 'met' })
  })

  it('[GATE-13] that what had to be done before opening is closed or rejected', () => {
    const found = assessed(0, 0, reported(inTrial(), { sorting: 'beforeOpening' }))
    const done = found
      .did('approveDeviation', { deviation: 'leak' })
      .as('rikke')
      .did('startDeviationWork', { deviation: 'leak' })
      .as('sofie')
      .did('verifyDeviation', { deviation: 'leak', passed: true, note: 'Dry.' })
    expect(statuses(done, 'gate3')['g3.closed']).toBe('missing')
    expect(statuses(done.as('rikke').did('closeDeviation', { deviation: 'leak' }), 'gate3')['g3.closed']).toBe('met')
    const rejected = found.did('rejectDeviation', { deviation: 'leak', reason: 'Not ours.' })
    expect(statuses(rejected, 'gate3')['g3.closed']).toBe('met')
    const unsorted = assessed(0, 0, reported(inTrial())).did('rejectDeviation', {
      deviation: 'leak',
      reason: 'Not ours.',
    })
    expect(statuses(unsorted, 'gate3')['g3.sorted']).toBe('met')
  })

  it('[GATE-13] that a new trial inherits what had to be done before opening and was not', () => {
    const again = passed(reported(inTrial(), { sorting: 'beforeOpening' }), 'newTrial')
    expect(statuses(again, 'gate3')['g3.closed']).toBe('missing')
    const story = ready(again, 'gate3')
    expect(
      story.answer('putProposal', { subject: { kind: 'gate', gate: 'gate3', outcome: 'go' }, deadline: nextYear }),
    ).toBe('gateNotReady')
  })

  it('[GATE-13] asks nothing about trials of what is found in operation', () => {
    const later = reported(inOperation())
    expect(statuses(later, 'gate3')['g3.sorted']).toBe('met')
  })
})

describe('how a gate stands', () => {
  it('[GATE-12] is ahead, missing, ready, being decided, on hold or passed', () => {
    expect(standing(constituted(), 'gate2')).toBe('ahead')
    const open = put(atGate1(), { kind: 'gate', gate: 'gate1', outcome: 'go' })
    expect(standing(open, 'gate1')).toBe('deciding')
    expect(standing(voted(open), 'gate1')).toBe('passed')
    expect(standing(put(atGate1(), survey), 'gate1')).toBe('ready')
    const trial = put(ready(inTrial(), 'gate3'), { kind: 'gate', gate: 'newTrial', outcome: 'stop', reason: 'No.' })
    expect(standing(trial, 'gate3')).toBe('ready')
    const hold = { kind: 'gate', gate: 'gate1', outcome: 'hold', holdUntil: '2026-03-01', reason: 'Wait.' }
    const held = decided(atGate1(), hold)
    expect(standing(held.on('2026-02-28'), 'gate1')).toBe('held')
    expect(standing(held.on('2026-03-01'), 'gate1')).toBe('ready')
    expect(standing(passed(inTrial(), 'newTrial'), 'gate3')).toBe('missing')
  })

  it('[LIFE-1] remembers the last time it was passed', () => {
    const gate = findGate(inMainProject().project, 'gate1')
    const stay = gate && passage(inMainProject().project, gate)
    expect(stay).toMatchObject({ phase: 'hovedprosjekt', proposal: lastProposal(inMainProject()) })
    expect(gate && passage(started().project, gate)).toBeUndefined()
  })
})
