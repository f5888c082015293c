import { describe, expect, it } from 'vitest'
import { atGate1 } from '../story/gates.ts'
import { put, voted } from '../story/voting.ts'

const deadline = '2026-02-01T12:00:00.000Z'
const condition = { text: 'Find a lift.', owner: 'pia', due: '2026-02-01' }
const withConditions = (changes: object = {}) => ({
  kind: 'gate',
  gate: 'gate1',
  outcome: 'goWithConditions',
  conditions: [{ ...condition, ...changes }],
})
const hold = (holdUntil: string) => ({ kind: 'gate', gate: 'gate1', outcome: 'hold', reason: 'Wait.', holdUntil })

describe('a promise', () => {
  it('[DEC-31] holds on the last day of the vote, or is not put to it', () => {
    const story = atGate1()
    expect(story.answer('putProposal', { subject: withConditions(), deadline })).toBe('accepted')
    story
      .when('putProposal', { subject: withConditions({ due: '2026-01-31' }), deadline })
      .thenRefused({ code: 'conditionDueInVote', values: { due: '2026-01-31', deadline } })
    const leaving = story.did('endRole', { assignment: 'role-pia', lastDay: '2026-01-31' })
    leaving
      .when('putProposal', { subject: withConditions(), deadline })
      .thenRefused({ code: 'conditionOwnerLeaves', values: { person: 'pia', deadline } })
    expect(story.answer('putProposal', { subject: hold('2026-02-02'), deadline })).toBe('accepted')
    story
      .when('putProposal', { subject: hold('2026-02-01'), deadline })
      .thenRefused({ code: 'holdEndsInVote', values: { until: '2026-02-01', deadline } })
  })

  it('[DEC-31] whose owner takes part no more lets the proposal lapse, with the reason', () => {
    const story = put(atGate1(), withConditions(), 'p', deadline).did('endRole', {
      assignment: 'role-pia',
      lastDay: '2026-01-04',
    })
    const closed = voted(story).facts('ProposalClosed').at(-1)
    expect(closed).toMatchObject({ result: 'lapsed', yes: 3 })
    expect(closed?.reasons[0]).toEqual({ code: 'conditionOwnerGone', who: ['pia'] })
    expect(voted(story).since(story)).not.toContain('PhaseEntered')
  })

  it.for([
    { subject: withConditions({ due: '2026-01-10' }), code: 'conditionDayPast' },
    { subject: hold('2026-01-10'), code: 'holdDayPast' },
  ])('[DEC-31] of an earlier version that has passed meanwhile lets it lapse: $code', ({ subject, code }) => {
    const now = put(atGate1(), subject, 'p', '2026-01-09T12:00:00.000Z')
    const stored = now.history.at(-1)?.event
    if (stored?.type !== 'ProposalPut') throw new Error('Nothing was put to the vote.')
    const longer = atGate1().after({ ...stored, data: { ...stored.data, deadline } })
    const closed = voted(longer.on('2026-01-20')).facts('ProposalClosed').at(-1)
    expect(closed).toMatchObject({ result: 'lapsed' })
    expect(closed?.reasons[0]?.code).toBe(code)
  })
})
