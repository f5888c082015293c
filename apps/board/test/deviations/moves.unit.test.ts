import { describe, expect, it } from 'vitest'
import { moveTo, nextStates, offeredActions, whyNotApproved } from '../../src/features/deviations/moves.ts'
import { sampleContext, sampleDeviation } from './sample-deviation.ts'

const vote = {
  id: 'v1',
  citation: '4/26',
  state: 'open',
  subject: { __typename: 'DeviationSubject', deviation: { id: 'd1' } },
} as const

describe('moving a deviation', () => {
  it('asks for the action that leads to the state, when the reader may do it', () => {
    const deviation = sampleDeviation({ state: 'assessed', actions: ['approveDeviation'] })
    expect(moveTo(sampleContext({}), deviation, 'approved')).toEqual({ kind: 'action', action: 'approveDeviation' })
  })

  it('[DEV-7] says that nobody decides before it is assessed', () => {
    const move = moveTo(sampleContext({}), sampleDeviation({ state: 'reported' }), 'approved')
    expect(move).toEqual({ kind: 'refused', refusal: { why: 'notAssessed', rule: 'DEV-7' } })
  })

  it('[DEV-4] says that no step is skipped', () => {
    const move = moveTo(sampleContext({}), sampleDeviation({ state: 'approved' }), 'closed')
    expect(move).toEqual({ kind: 'refused', refusal: { why: 'noWay', rule: 'DEV-4' } })
    expect(nextStates('approved')).toEqual(['carryingOut'])
  })

  it('[DEV-8] says that the steering group decides what is over tolerance', () => {
    const deviation = sampleDeviation({ state: 'assessed', overTolerance: true, actions: ['escalateDeviation'] })
    expect(moveTo(sampleContext({}), deviation, 'approved')).toEqual({
      kind: 'refused',
      refusal: { why: 'overTolerance', rule: 'DEV-8' },
    })
    expect(whyNotApproved(sampleContext({}), deviation)?.why).toBe('overTolerance')
  })

  it('[DEV-9] offers a vote on what was lifted to the steering group, until one is open', () => {
    const deviation = sampleDeviation({ state: 'escalated' })
    expect(offeredActions(sampleContext({}), deviation)).toEqual(['putToVote'])
    expect(offeredActions(sampleContext({ proposals: [vote] }), deviation)).toEqual([])
    expect(whyNotApproved(sampleContext({ proposals: [vote] }), deviation)?.why).toBe('voting')
  })

  it('offers nothing to somebody who may do nothing', () => {
    expect(offeredActions(sampleContext({}, []), sampleDeviation({ state: 'escalated' }))).toEqual([])
  })
})
