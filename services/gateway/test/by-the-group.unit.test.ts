import type { ProjectEvent } from '@samstyre/domain'
import { describe, expect, it } from 'vitest'
import { isByTheGroup } from '../src/history/by-the-group.ts'

const decided = { deviation: 'd', costNok: 0, days: 0, toleranceCostNok: 0, toleranceDays: 0 }

describe('Whose a fact of the history is', () => {
  it('is the steering group’s when it follows from a vote, whoever voted last', () => {
    const entered: ProjectEvent = {
      type: 'PhaseEntered',
      data: { phase: 'drift', visit: 1, gate: 'gate3', proposal: 'p' },
    }
    const approved: ProjectEvent = { type: 'DeviationApproved', data: { ...decided, level: 'steeringGroup' } }
    expect([entered, approved].map(isByTheGroup)).toEqual([true, true])
  })

  it('is the person’s who voted, approved within tolerance or constituted the group', () => {
    const cast: ProjectEvent = {
      type: 'BallotCast',
      data: { proposal: 'p', seat: 's', person: 'x', asDeputy: false, choice: 'yes' },
    }
    const approved: ProjectEvent = { type: 'DeviationApproved', data: { ...decided, level: 'projectManager' } }
    const mandate: ProjectEvent = { type: 'MandateAdopted', data: { version: 1, costNok: 0, days: 0 } }
    expect([cast, approved, mandate].map(isByTheGroup)).toEqual([false, false, false])
  })

  it('is nobody’s where an objection or a decision brought it about, and a person’s where the person said so', () => {
    const handed = { proposal: 'p', seat: 's', cause: 'disqualified', member: 'x' } as const
    const facts: readonly ProjectEvent[] = [
      { type: 'SeatHandedOver', data: { ...handed, objection: 'o' } },
      { type: 'ObjectionDecided', data: { proposal: 'p', objection: 'o', outcome: 'upheld' } },
      { type: 'RoleEnded', data: { assignment: 'a', lastDay: '2026-11-01', proposal: 'p' } },
      { type: 'SeatHandedOver', data: handed },
      { type: 'RoleEnded', data: { assignment: 'a', lastDay: '2026-11-01' } },
    ]
    expect(facts.map(isByTheGroup)).toEqual([true, true, true, false, false])
  })

  it('is the project owner’s who decided after the advice', () => {
    const counted = { reasons: [], yes: 1, no: 0, blank: 0, closedOn: '2026-11-01' }
    const closed: ProjectEvent = { type: 'ProposalClosed', data: { proposal: 'p', result: 'adopted', ...counted } }
    const decided: ProjectEvent = { ...closed, data: { ...closed.data, owner: 'x' } }
    expect([closed, decided].map(isByTheGroup)).toEqual([true, false])
  })
})
