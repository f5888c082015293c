import {
  canonicalJson,
  emptyRegister,
  isStarted,
  type ProjectEvent,
  type StartedProject,
  servicekontor1,
} from '@samstyre/domain'
import { describe, expect, it } from 'vitest'
import { projectDecider, sha256 } from '../src/data/domain.ts'
import { peopleSections } from '../src/replay/people.ts'
import { ruleSections } from '../src/replay/rules.ts'
import type { View } from '../src/replay/view.ts'

const partners = { partner: 'kommune', name: 'Myrvik kommune', kind: 'municipality', host: true } as const
const gate = {
  voters: 'partners',
  quorum: { numerator: 1, denominator: 2 },
  quorumReach: 'moreThan',
  quorumBase: 'allSeats',
  majority: { kind: 'all' },
  castingVote: false,
  abstention: 'notAllowed',
  splitPartner: 'against',
  inWriting: 'allAgree',
  decidedBy: 'owner',
} as const
const ordinary = { ...gate, majority: { kind: 'simple' }, castingVote: true, castingVoteOf: 'chair' } as const

const events: readonly ProjectEvent[] = [
  {
    type: 'ProjectStarted',
    data: {
      project: 'p',
      name: 'Myrvik',
      definition: 'servicekontor',
      definitionVersion: 1,
      definitionHash: sha256(canonicalJson(servicekontor1)),
      phase: 'forprosjekt',
    },
  },
  { type: 'PartnerAdmitted', data: partners },
  {
    type: 'RoleAssigned',
    data: { assignment: 'a', role: 'steeringLeader', person: 'x', partner: 'kommune', from: '2027-01-01' },
  },
  {
    type: 'RoleAssigned',
    data: {
      assignment: 'b',
      role: 'steeringMember',
      person: 'y',
      partner: 'kommune',
      from: '2027-01-01',
      to: '2027-01-31',
    },
  },
  { type: 'RulesAdopted', data: { version: 1, rules: { gate, ordinary } } },
]

function started(added: readonly ProjectEvent[]): StartedProject {
  const metadata = { at: '2027-01-01T08:00:00.000Z', actor: 'x', commandId: 'c', correlationId: 'c' }
  const state = [...events, ...added].reduce(
    (project, event) => projectDecider.evolve(project, event, metadata),
    projectDecider.initialState,
  )
  if (!isStarted(state)) throw new Error('The project has been started.')
  return state
}

const viewOn = (day: string, ...added: readonly ProjectEvent[]): View => ({
  project: started(added),
  register: emptyRegister,
  language: 'en',
  day,
})

describe('a printed project', () => {
  it('says everything that its rules of decision say', () => {
    const printed = ruleSections(viewOn('2027-02-01')).join('\n')
    for (const said of [
      'the partner counts as a no',
      'More than half of the partners must take part',
      'also when nobody there can vote',
      'only when everyone who has a vote votes yes',
      'Blank votes are not allowed',
      'the vote of whoever chairs decides',
      'everyone must say yes both to the proposal and to deciding that way',
      'The project owner decides afterwards',
    ]) {
      expect(printed).toContain(said)
    }
  })

  it('[GOV-26] names the preset that the rules are, and none for a group of its own mind', () => {
    const [preset] = servicekontor1.rulePresets
    if (preset === undefined) throw new Error('There is a preset.')
    const { id, rules, name } = preset
    const named = viewOn('2027-02-01', { type: 'RulesAdopted', data: { version: 2, rules, preset: id } })
    expect(ruleSections(named)[2]).toBe(`  ${name.en}`)
    expect(ruleSections(viewOn('2027-02-01'))[2]).toMatch(/^ {2}For decision points:/)
  })

  it('[GOV-19] has every seat of the steering group, also one that nobody sits in', () => {
    expect(peopleSections(viewOn('2027-02-01')).slice(-3)).toEqual([
      'Steering group',
      '  Steering group leader, Myrvik kommune: a person no longer shown',
      '  Steering group member, Myrvik kommune: vacant',
    ])
  })
})
