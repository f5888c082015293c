import { describe, expect, it } from 'vitest'
import { criteriaOf } from '../../src/gates/queries.ts'
import { currentVisit, findGate, statusOf, visitsOf } from '../../src/lifecycle/queries.ts'
import { constituted, nextYear } from '../story/beginnings.ts'
import { atGate1, inMainProject, inTrial, passed, ready } from '../story/gates.ts'
import { decided, put, vote } from '../story/voting.ts'

const go = (gate: string) => ({ subject: { kind: 'gate', gate, outcome: 'go' }, deadline: nextYear })

describe('the line from phase to phase', () => {
  it('[LIFE-1] moves by an adopted decision at a gate', () => {
    const before = atGate1()
    const open = vote(vote(put(before, { kind: 'gate', gate: 'gate1', outcome: 'go' }), 'leif', 'yes'), 'dina', 'yes')
    expect(currentVisit(open.project).phase).toBe('forprosjekt')
    const after = vote(open, 'siri', 'yes')
    expect(currentVisit(after.project)).toMatchObject({ phase: 'hovedprosjekt', visit: 1, gate: 'gate1' })
    expect(visitsOf(after.project).at(0)?.to).toBe('2026-01-05T12:00:00.000Z')
    expect(visitsOf(inTrial().project).map(({ to }) => to?.slice(0, 10))).toEqual([
      '2026-01-05',
      '2026-03-02',
      undefined,
    ])
  })

  it('[LIFE-1] stays where it is when the decision is another one', () => {
    const rework = { kind: 'gate', gate: 'gate1', outcome: 'rework', reason: 'The costs are missing.' }
    expect(currentVisit(decided(atGate1(), rework).project).phase).toBe('forprosjekt')
  })

  it('[LIFE-2] refuses a gate that leads out of another phase', () => {
    for (const gate of ['gate2', 'gate3', 'newTrial']) {
      constituted().when('putProposal', go(gate)).thenRefused({ code: 'gateNotAhead', values: { gate } })
    }
    inMainProject().when('putProposal', go('gate1')).thenRefused({ code: 'gateNotAhead' })
  })

  it('[LIFE-2] refuses a gate that the definition does not have', () => {
    constituted()
      .when('putProposal', go('gate9'))
      .thenRefused({ code: 'gateUnknown', values: { gate: 'gate9' } })
  })

  it('[LIFE-6] counts each entry into a phase as a visit of its own', () => {
    const again = passed(inTrial(), 'newTrial').on('2026-08-01')
    expect(currentVisit(again.project)).toMatchObject({ phase: 'proevedrift', visit: 2, gate: 'newTrial' })
    expect(passed(again, 'newTrial').facts('PhaseEntered').at(-1)).toMatchObject({ phase: 'proevedrift', visit: 3 })
  })

  it('[GATE-10] begins each visit with nothing confirmed, and keeps what the earlier round came to', () => {
    const before = ready(inTrial(), 'gate3')
    const again = passed(before, 'newTrial')
    const gate3 = findGate(again.project, 'gate3')
    if (gate3 === undefined) throw new Error('The definition has a gate 3.')
    const attested = criteriaOf(again.project, gate3, again.today).filter(
      ({ definition }) => definition.kind.kind === 'attested',
    )
    expect(new Set(attested.map(({ status }) => status))).toEqual(new Set(['missing']))
    expect(again.state.gates.records.get('gate3/1/g3.testedInside/')?.attestations).toHaveLength(1)
  })
})

describe('ending a project', () => {
  const over = decided(constituted(), { kind: 'terminate', reason: 'No money.' })

  it('[LIFE-5] is a decision of the steering group with a reason', () => {
    expect(statusOf(over.project)).toBe('terminated')
    expect(over.facts('ProjectTerminated').at(-1)).toMatchObject({ reason: 'No money.' })
    constituted()
      .when('putProposal', { subject: { kind: 'terminate' }, deadline: nextYear })
      .thenRefused({
        code: 'inputMisfit',
        values: { path: 'subject.reason', expected: 'required' },
      })
  })

  it('[LIFE-4] leaves a project that takes no command, from anybody', () => {
    over.when('putProposal', go('gate1')).thenRefused({ code: 'projectTerminated' })
    expect(over.as('leif').answer('removePartner', { partner: 'nav', reason: 'Over.' })).toBe('projectTerminated')
  })
})
