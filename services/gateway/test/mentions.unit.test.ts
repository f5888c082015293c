import type { ProjectEvent } from '@samstyre/domain'
import { describe, expect, it } from 'vitest'
import type { Entry } from '../src/history/entry.ts'
import { concernsItem, concernsPerson } from '../src/history/mentions.ts'

const rule = {
  voters: 'partners',
  quorum: { numerator: 1, denominator: 1 },
  majority: { kind: 'unanimous' },
  castingVote: false,
  abstention: 'leftOut',
} as const

const put: ProjectEvent = {
  type: 'ProposalPut',
  data: {
    proposal: 'proposal-1',
    year: 2026,
    number: 1,
    subject: { kind: 'deviation', deviation: 'deviation-1' },
    basis: {
      definition: 'servicekontor@1',
      mandate: { costNok: 310_000, days: 21 },
      criteria: [{ criterion: 'g2.training', status: 'met', attestedBy: 'kari' }],
      deviations: [{ deviation: 'deviation-2', state: 'reported', costNok: 0, days: 0 }],
    },
    basisHash: '0'.repeat(64),
    rulesVersion: 1,
    rule,
    roster: [{ seat: 'seat-1', person: 'ingrid', role: 'steeringLeader', partner: 'nordvik' }],
    deadline: '2026-12-01T12:00:00.000Z',
  },
}

const entry: Entry = {
  revision: 1,
  id: 'event-1',
  at: '2026-11-23T12:00:00.000Z',
  kind: 'decisions',
  event: put,
  metadata: { actor: 'stein', at: '2026-11-23T12:00:00.000Z', commandId: 'c', correlationId: 'c', causationId: 'c' },
  quote: undefined,
  item: 'proposal-1',
}

describe('What an entry of the history concerns', () => {
  it('is the proposal and what it asks to decide, not everything that was open when it was put', () => {
    expect(concernsItem(entry, 'proposal-1')).toBe(true)
    expect(concernsItem(entry, 'deviation-1')).toBe(true)
    expect(concernsItem(entry, 'deviation-2')).toBe(false)
  })

  it('is whoever acted or sits in the roster, not whoever once confirmed something it rests on', () => {
    expect(concernsPerson(entry, 'stein')).toBe(true)
    expect(concernsPerson(entry, 'ingrid')).toBe(true)
    expect(concernsPerson(entry, 'kari')).toBe(false)
  })
})
