import { describe, expect, it } from 'vitest'
import { frozenBy } from '../../src/features/gate/frozen-by.ts'

type Proposal = Parameters<typeof frozenBy>[0]
type Subject = Extract<Proposal['subject'], { __typename: 'GateSubject' }>

const subject = (outcome: Subject['outcome']): Subject => ({
  __typename: 'GateSubject',
  gate: 'gate2',
  gateName: { nb: '', nn: '', en: '' },
  outcome,
  conditions: [],
  holdUntil: null,
  remark: null,
})
const renewal: Proposal['renewal'] = {
  at: '2026-11-22T12:00:00Z',
  by: { id: 'p', name: 'P' },
  criterion: { id: 'c', text: { nb: '', nn: '', en: '' } },
  partner: null,
}

function proposal(part: Partial<Proposal>): Proposal {
  return { citation: '4/26', state: 'open', renewal: null, subject: subject('go'), ...part }
}

describe('[DEC-34] What the criteria of a gate rest on', () => {
  it('is frozen while passing it is voted on, and new evidence can ask everybody anew', () => {
    expect(frozenBy(proposal({}))).toEqual({ citation: '4/26', mayAskAnew: true })
    expect(frozenBy(proposal({ subject: subject('goWithConditions') }))?.mayAskAnew).toBe(true)
  })

  it('cannot be renewed twice, nor while the project owner decides', () => {
    expect(frozenBy(proposal({ renewal }))).toEqual({ citation: '4/26', mayAskAnew: false })
    expect(frozenBy(proposal({ state: 'advised' }))).toEqual({ citation: '4/26', mayAskAnew: false })
  })

  it('is free when the vote is over, or about something else than passing the gate', () => {
    expect(frozenBy(proposal({ state: 'adopted' }))).toBeUndefined()
    expect(frozenBy(proposal({ state: 'lapsed' }))).toBeUndefined()
    expect(frozenBy(proposal({ subject: subject('hold') }))).toBeUndefined()
  })
})
