import { describe, expect, it } from 'vitest'
import { emptyPutGate, gateSubject, missingInGate, withOneMore } from '../../src/features/gate/put-gate-draft.ts'

const condition = { line: 1, text: 'Bemanningen er på plass', owner: 'kari', due: '2026-12-01' }

describe('putting a gate to the vote', () => {
  it('[DEC-5] asks for everything of each condition, and sends conditions with no other outcome', () => {
    const draft = { ...emptyPutGate(), outcome: 'goWithConditions', conditions: withOneMore([condition]) } as const
    expect(missingInGate(draft)).toEqual(['text:2', 'owner:2', 'due:2'])
    expect(gateSubject('g2', { ...draft, outcome: 'go' })).toEqual({ gate: { gate: 'g2', outcome: 'go' } })
  })

  it('[DEC-6] asks for the day a hold ends', () => {
    expect(missingInGate({ ...emptyPutGate(), outcome: 'hold', reason: 'Vi venter på loven' })).toEqual(['holdUntil'])
  })

  it('[DEC-7] asks for a reason when the project does not go on', () => {
    expect(missingInGate({ ...emptyPutGate(), outcome: 'rework' })).toEqual(['reason'])
    expect(missingInGate({ ...emptyPutGate(), outcome: 'go' })).toEqual([])
  })
})
