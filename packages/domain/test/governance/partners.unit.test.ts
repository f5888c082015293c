import { describe, expect, it } from 'vitest'
import { rolesWith } from '../../src/definitions/definition.ts'
import { activePartners, assignmentsOf, findPartner } from '../../src/governance/queries.ts'
import { constituted, role, started, withPartners, withPeople } from '../story/beginnings.ts'

const admit = (organisation: string, host = false) => ({ organisation, host })
const leaving = (partner: string) => ({ partner, reason: 'It has other plans.' })

describe('admitting a partner', () => {
  it('[GOV-1] takes an organisation of the register in, with its name and kind', () => {
    started()
      .when('admitPartner', admit('nav'))
      .thenFacts({
        type: 'PartnerAdmitted',
        data: { partner: 'nav', name: 'NAV Solvik', kind: 'stateAgency', host: false },
      })
  })

  it('[REG-3] refuses an organisation that has not been entered', () => {
    started()
      .when('admitPartner', admit('nobody'))
      .thenRefused({ code: 'organisationUnknown', values: { organisation: 'nobody' } })
  })

  it('[GOV-1] refuses one that takes part already', () => {
    withPartners()
      .when('admitPartner', admit('nav'))
      .thenRefused({ code: 'partnerKnown', values: { partner: 'NAV Solvik' } })
  })

  it('[GOV-2] refuses a second host', () => {
    const story = started().did('admitPartner', admit('solvik', true))
    story
      .when('admitPartner', admit('nav', true))
      .thenRefused({ code: 'hostKnown', values: { partner: 'Solvik kommune' } })
    expect(story.answer('admitPartner', admit('nav'))).toBe('accepted')
  })

  it('[GOV-2] takes a host in after partners that are none', () => {
    expect(started().did('admitPartner', admit('nav')).answer('admitPartner', admit('solvik', true))).toBe('accepted')
  })

  it('[GOV-2] takes a new host in when the old one has left', () => {
    const story = started().did('admitPartner', admit('solvik', true)).did('removePartner', leaving('solvik'))
    expect(story.answer('admitPartner', admit('nav', true))).toBe('accepted')
  })

  it('[CORE-2] takes a role that carries the permission', () => {
    withPeople()
      .as('siri')
      .when('admitPartner', admit('fylket'))
      .thenRefused({
        code: 'notPermitted',
        values: {
          permission: 'partners.manage',
          roles: rolesWith(withPeople().project.definition, 'partners.manage').join(','),
        },
      })
  })
})

describe('removing a partner', () => {
  const withoutSeat = withPartners().did('assignRole', role('partnerRepresentative', 'nils', 'nav'), 'role-nils')

  it('[CORE-6] keeps the partner in the history', () => {
    const after = withoutSeat.on('2026-02-01').did('removePartner', leaving('nav'))
    expect(activePartners(after.project).map(({ partner }) => partner)).toEqual(['solvik', 'skatt'])
    expect(findPartner(after.project, 'nav')?.left).toBe('2026-02-01T12:00:00.000Z')
  })

  it('[GOV-3] refuses a body that does not take part, or no longer does', () => {
    withoutSeat
      .when('removePartner', leaving('fylket'))
      .thenRefused({ code: 'partnerUnknown', values: { partner: 'fylket' } })
    const after = withoutSeat.did('removePartner', leaving('nav'))
    expect(after.answer('removePartner', leaving('nav'))).toBe('partnerUnknown')
  })

  it('[GOV-22] refuses as long as the partner has a seat in the steering group', () => {
    withPeople()
      .when('removePartner', leaving('skatt'))
      .thenRefused({
        code: 'partnerHoldsSeats',
        values: { partner: 'Skatteetaten' },
      })
  })

  it('[GOV-22] refuses while a seat still lies ahead, and lets the partner go when it was taken back', () => {
    const ahead = withoutSeat.did('assignRole', role('steeringMember', 'siri', 'nav', '2026-05-01'), 'seat-siri')
    expect(ahead.answer('removePartner', leaving('nav'))).toBe('partnerHoldsSeats')
    const takenBack = ahead.did('endRole', { assignment: 'seat-siri', lastDay: '2026-04-30' })
    expect(takenBack.answer('removePartner', leaving('nav'))).toBe('accepted')
  })

  it('[GOV-22] lets a partner go the day after its seat ended', () => {
    const ended = withPeople().did('endRole', { assignment: 'seat-siri', lastDay: '2026-01-31' })
    expect(ended.on('2026-01-31').answer('removePartner', leaving('skatt'))).toBe('partnerHoldsSeats')
    expect(ended.on('2026-02-01').answer('removePartner', leaving('skatt'))).toBe('accepted')
  })

  it('[GOV-22] ends the other roles held for the partner, so that they do not come back with it', () => {
    const before = withoutSeat
      .did('assignRole', { ...role('staff', 'mona', 'nav', '2026-03-01') }, 'role-mona')
      .did('assignRole', { ...role('staff', 'olav', 'nav'), to: '2026-01-10' }, 'role-olav')
      .did('assignRole', role('staff', 'tor', 'nav', '2026-02-01'), 'role-tor')
      .on('2026-02-01')
    before
      .when('removePartner', leaving('nav'))
      .thenFacts(
        { type: 'PartnerLeft', data: leaving('nav') },
        { type: 'RoleEnded', data: { assignment: 'role-nils', lastDay: '2026-02-01' } },
        { type: 'RoleEnded', data: { assignment: 'role-mona', lastDay: '2026-02-28' } },
        { type: 'RoleEnded', data: { assignment: 'role-tor', lastDay: '2026-02-01' } },
      )
    const again = before.did('removePartner', leaving('nav')).on('2026-04-01').did('admitPartner', admit('nav'))
    expect(assignmentsOf(again.project, 'nils', again.today)).toEqual([])
    expect(assignmentsOf(again.project, 'mona', again.today)).toEqual([])
  })

  it('[GOV-15] refuses when nobody else manages the project', () => {
    const story = withPartners()
      .did('assignRole', role('projectManager', 'mona', 'nav'), 'role-mona')
      .did('endRole', { assignment: 'project.1', lastDay: '2026-01-31' })
    expect(story.answer('removePartner', leaving('nav'))).toBe('managerNeeded')
    const covered = story.did('assignRole', role('projectManager', 'olav', undefined, '2026-02-01'))
    expect(covered.answer('removePartner', leaving('nav'))).toBe('accepted')
    expect(covered.on('2026-02-02').as('olav').answer('removePartner', leaving('nav'))).toBe('accepted')
  })

  it('[CORE-2] takes a role that carries the permission', () => {
    expect(constituted().as('arne').answer('removePartner', leaving('skatt'))).toBe('notPermitted')
  })
})
