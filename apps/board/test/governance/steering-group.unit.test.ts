import { describe, expect, it } from 'vitest'
import type { Assignment, Governed } from '../../src/features/governance/documents.ts'
import {
  comingRoles,
  forsakenPartners,
  otherRoles,
  pastRoles,
  steeringGroup,
} from '../../src/features/governance/people/arrange.ts'
import { requirements } from '../../src/features/governance/rules/requirements.ts'

const partner = (id: string, left: string | null = null): Governed['partners'][number] => ({
  host: false,
  since: '2026-02-11T08:00:00.000Z',
  left,
  mayAppoint: [],
  organisation: { id, name: id, kind: 'stateAgency' },
})

function held(id: string, part: Partial<Assignment>): Assignment {
  return {
    id,
    role: 'steeringMember',
    deputyFor: null,
    seat: null,
    mayEnd: false,
    from: '2026-02-18',
    to: null,
    active: true,
    person: { id: `person-${id}`, name: id, title: null },
    partner: { id: 'tax', name: 'tax' },
    ...part,
  }
}

function seat(id: string, part: Partial<Governed['seats'][number]> = {}): Governed['seats'][number] {
  return { id, role: 'steeringMember', partner: { id: 'tax', name: 'tax' }, ...part }
}

function project(part: Pick<Governed, 'partners' | 'assignments'> & Partial<Governed>): Governed {
  return {
    id: 'project',
    name: 'Nordvik',
    at: '2026-11-22T12:05:00.000Z',
    revision: 1,
    status: 'running',
    constituted: false,
    rulesVersion: null,
    rulesPreset: null,
    mandateVersion: null,
    rules: null,
    mandate: null,
    owner: null,
    seats: [],
    definition: {
      id: 'servicekontor',
      version: 1,
      tolerance: { costNok: 310_000, days: 21 },
      rulePresets: [],
      permissions: [],
    },
    standing: { roles: [], permissions: [], mayAppoint: [], partners: [] },
    ...part,
  }
}

const names = (roles: readonly Assignment[]) => roles.map(({ id }) => id)

describe('The steering group on the page', () => {
  it('shows the leader first, and each deputy beneath the seat they step in for', () => {
    const [tax] = steeringGroup(
      project({
        partners: [partner('tax')],
        seats: [seat('1'), seat('2', { role: 'steeringLeader' })],
        assignments: [
          held('member', { seat: '1' }),
          held('leader', { role: 'steeringLeader', seat: '2' }),
          held('deputy', { role: 'deputy', deputyFor: '1' }),
          held('anybody', { role: 'deputy' }),
        ],
      }),
    )
    expect(tax?.seats.map(({ holder }) => holder?.id)).toEqual(['leader', 'member'])
    expect(tax?.seats.map(({ deputies }) => names(deputies))).toEqual([[], ['deputy']])
    expect(names(tax?.commonDeputies ?? [])).toEqual(['anybody'])
  })

  it('[GOV-19] keeps a seat that nobody sits in, with its deputies and whoever takes it over', () => {
    const [tax] = steeringGroup(
      project({
        partners: [partner('tax')],
        seats: [seat('1')],
        assignments: [
          held('earlier', { seat: '1', active: false, to: '2026-11-01' }),
          held('last to come', { seat: '1', active: false, from: '2027-06-01' }),
          held('next', { seat: '1', active: false, from: '2027-01-01', to: '2027-05-31' }),
          held('deputy', { role: 'deputy', deputyFor: '1' }),
        ],
      }),
    )
    expect(tax?.seats.map(({ holder, deputies, coming }) => [holder, names(deputies), names(coming)])).toEqual([
      [undefined, ['deputy'], ['next', 'last to come']],
    ])
  })

  it('[GOV-18] knows which partner has nobody left', () => {
    const of = (id: string) => ({ partner: { id, name: id } })
    const forsaken = forsakenPartners(
      project({
        partners: [partner('tax'), partner('work'), partner('pensions')],
        seats: [seat('1'), seat('2', of('work')), seat('3', of('pensions'))],
        assignments: [
          held('speaks', { role: 'partnerRepresentative' }),
          held('sits', { seat: '2', ...of('work') }),
          held('steps in', { role: 'deputy', deputyFor: '3', ...of('pensions') }),
        ],
      }),
    )
    expect(forsaken.map(({ id }) => id)).toEqual(['pensions'])
  })

  it('keeps a deputy whose seat has been given up among those for every seat', () => {
    const [tax] = steeringGroup(
      project({
        partners: [partner('tax')],
        assignments: [held('deputy', { role: 'deputy', deputyFor: 'gone' })],
      }),
    )
    expect(names(tax?.commonDeputies ?? [])).toEqual(['deputy'])
  })

  it('sorts other roles into now, later and earlier', () => {
    const all = project({
      partners: [partner('tax'), partner('left', '2026-05-01T08:00:00.000Z')],
      assignments: [
        held('manager', { role: 'projectManager', partner: null }),
        held('later', { role: 'staff', active: false, from: '2027-01-01' }),
        held('earlier', { role: 'staff', active: false, to: '2026-06-01' }),
        held('of a partner that left', { partner: { id: 'left', name: 'left' } }),
      ],
    })
    expect(names(otherRoles(all))).toEqual(['manager'])
    expect(names(comingRoles(all))).toEqual(['later'])
    expect(names(pastRoles(all))).toEqual(['earlier', 'of a partner that left'])
  })
})

describe('[GOV-10] Before a steering group constitutes itself', () => {
  it('it is told whether the leader and which partner is missing', () => {
    const needed = requirements(
      project({
        partners: [partner('tax'), partner('work')],
        seats: [seat('1'), seat('2', { partner: { id: 'work', name: 'work' } })],
        assignments: [held('member', { seat: '1' })],
      }),
    )
    expect(needed.map(({ key, met }) => [key, met])).toEqual([
      ['leader', false],
      ['tax', true],
      ['work', false],
    ])
  })
})
