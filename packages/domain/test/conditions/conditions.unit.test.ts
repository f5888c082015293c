import { describe, expect, it } from 'vitest'
import { allConditions, findCondition, unmetConditions } from '../../src/conditions/queries.ts'
import { atGate1 } from '../story/gates.ts'
import { decided } from '../story/voting.ts'

const conditions = [{ text: 'Find a lift.', owner: 'pia', due: '2026-05-01' }]
const story = decided(atGate1(), { kind: 'gate', gate: 'gate1', outcome: 'goWithConditions', conditions }, 'p')
const settle = { condition: 'p.1', note: 'There is one now.' }
const reopen = { condition: 'p.1', reason: 'It broke.' }
const met = story.as('pia').did('settleCondition', settle).as('ingrid')

describe('a condition', () => {
  it('[COND-1] is recorded as met by its owner, or by those who may settle any', () => {
    story.as('pia').when('settleCondition', settle).thenFacts({ type: 'ConditionMet', data: settle })
    for (const actor of ['leif', 'dina', 'ingrid']) {
      expect(story.as(actor).answer('settleCondition', settle)).toBe('accepted')
    }
    story.as('rikke').when('settleCondition', settle).thenRefused({ code: 'notPermitted' })
  })

  it('[COND-1] is no longer its owner’s who takes part no more', () => {
    const gone = story.did('endRole', { assignment: 'role-pia', lastDay: '2026-02-01' }).as('pia')
    expect(gone.on('2026-02-01').answer('settleCondition', settle)).toBe('accepted')
    expect(gone.on('2026-02-02').answer('settleCondition', settle)).toBe('noPart')
  })

  it('[COND-1] is one of the project’s', () => {
    story.when('settleCondition', { ...settle, condition: 'p.2' }).thenRefused({ code: 'conditionUnknown' })
    story.when('reopenCondition', { ...reopen, condition: 'p.2' }).thenRefused({ code: 'conditionUnknown' })
    expect(story.as('pia').answer('settleCondition', { ...settle, condition: 'p.2' })).toBe('notPermitted')
  })

  it('[COND-2] is met once', () => {
    met.when('settleCondition', settle).thenRefused({ code: 'conditionMetAlready' })
    expect(unmetConditions(met.project)).toEqual([])
    expect(findCondition(met.project, 'p.1')?.met).toEqual({
      by: 'pia',
      at: '2026-01-05T12:00:00.000Z',
      note: settle.note,
    })
  })

  it('[COND-3] can be opened again when it turns out that it was not met', () => {
    met.when('reopenCondition', reopen).thenFacts({ type: 'ConditionReopened', data: reopen })
    story.when('reopenCondition', reopen).thenRefused({ code: 'conditionNotMet' })
    const again = met.did('reopenCondition', reopen)
    expect(unmetConditions(again.project).map(({ id }) => id)).toEqual(['p.1'])
    expect(allConditions(again.project)).toEqual(allConditions(story.project))
    expect(again.answer('settleCondition', settle)).toBe('accepted')
  })

  it('[CORE-2] is opened again by those who may settle any', () => {
    expect(met.as('pia').answer('reopenCondition', reopen)).toBe('notPermitted')
    expect(met.as('leif').answer('reopenCondition', reopen)).toBe('accepted')
  })
})
