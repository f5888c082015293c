import {
  createDefinitionCatalog,
  createProjectDecider,
  isStarted,
  type ProjectEvent,
  type StartedProject,
  servicekontor1,
} from '@samstyre/domain'
import { describe, expect, it } from 'vitest'
import { mentionsIn } from '../src/history/mentions.ts'

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

const at = '2026-11-23T12:00:00.000Z'
const by = { actor: 'stein', at, commandId: 'c', correlationId: 'c', causationId: 'c' }

/** The project in which the proposal was put. */
function project(): StartedProject {
  const catalog = createDefinitionCatalog([servicekontor1], (text) => text.length.toString(16).padStart(64, '0'))
  const { evolve, initialState } = createProjectDecider(catalog)
  const started: ProjectEvent = {
    type: 'ProjectStarted',
    data: {
      project: 'project-1',
      name: 'Kontoret',
      definition: 'servicekontor',
      definitionVersion: 1,
      definitionHash: catalog.hashOf(servicekontor1),
      phase: 'forprosjekt',
    },
  }
  const raised: ProjectEvent = {
    type: 'ObjectionRaised',
    data: { proposal: 'proposal-1', objection: 'objection-1', seat: 'seat-1', cause: 'disqualified' },
  }
  const state = [started, put, raised].reduce(
    (known, event) => evolve(known, event, { actor: 'stein', at }),
    initialState,
  )
  if (!isStarted(state)) throw new Error('the project has not been started')
  return state
}

describe('What an entry of the history concerns', () => {
  const mentions = [...mentionsIn(put, { ...by, onBehalfOf: 'fjordvik' }, project())]

  it('is the proposal and what it asks to decide, not everything that was open when it was put', () => {
    expect(mentions).toContain('item proposal-1')
    expect(mentions).toContain('item deviation-1')
    expect(mentions).not.toContain('item deviation-2')
  })

  it('is whoever acted or sits in the roster, not whoever once confirmed something it rests on', () => {
    expect(mentions).toContain('person stein')
    expect(mentions).toContain('person ingrid')
    expect(mentions).not.toContain('person kari')
  })

  it('is the partners that are named and the one it was done for, and its kind', () => {
    expect(mentions).toContain('partner nordvik')
    expect(mentions).toContain('partner fjordvik')
    expect(mentions).toContain('kind decisions')
  })

  it('is whoever has the seat that an objection is about, though the fact names the objection alone', () => {
    const decided: ProjectEvent = {
      type: 'ObjectionDecided',
      data: { proposal: 'proposal-1', objection: 'objection-1', outcome: 'dismissed' },
    }
    const concerned = [...mentionsIn(decided, by, project())]
    expect(concerned).toContain('person ingrid')
    expect(concerned).not.toContain('person kari')
  })

  it('is not whoever sent the command before which a vote that had ended was counted', () => {
    const counted: ProjectEvent = {
      type: 'ProposalClosed',
      data: {
        proposal: 'proposal-1',
        result: 'adopted',
        reasons: [],
        yes: 1,
        no: 0,
        blank: 0,
        closedOn: '2026-12-01',
        sitters: [{ seat: 'seat-1', person: 'ingrid' }],
      },
    }
    const concerned = [...mentionsIn(counted, by, project())]
    expect(concerned).toContain('person ingrid')
    expect(concerned).not.toContain('person stein')
  })
})
