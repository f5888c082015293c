import { describe, expect, it } from 'vitest'
import { rolesWith } from '../../src/definitions/definition.ts'
import { assignmentsOf, permissionsOf } from '../../src/governance/queries.ts'
import { constituted, firstDay, role, withPartners, withPeople } from '../story/beginnings.ts'

describe('giving somebody a role', () => {
  it('[GOV-6] records the person, the period and the partner', () => {
    withPartners()
      .when('assignRole', { ...role('deputy', 'dag', 'solvik'), to: '2026-06-30' }, 'a')
      .thenFacts({
        type: 'RoleAssigned',
        data: { assignment: 'a', role: 'deputy', person: 'dag', partner: 'solvik', from: firstDay, to: '2026-06-30' },
      })
  })

  it('[REG-3] refuses a person who has not been entered', () => {
    withPartners()
      .when('assignRole', role('staff', 'nobody'))
      .thenRefused({ code: 'personUnknown', values: { person: 'nobody' } })
  })

  it('[GOV-5] refuses a period that ends before it begins, and takes one of a single day', () => {
    const story = withPartners()
    story.when('assignRole', { ...role('staff', 'olav'), to: '2026-01-04' }).thenRefused({
      code: 'periodBackwards',
      values: { from: firstDay, to: '2026-01-04' },
    })
    expect(story.answer('assignRole', { ...role('staff', 'olav'), to: firstDay })).toBe('accepted')
  })

  it('[GOV-5] counts from the first day to the last and on no other', () => {
    const story = withPartners().did('assignRole', {
      ...role('projectMember', 'pia', undefined, '2026-02-01'),
      to: '2026-02-10',
    })
    const countsOn = (day: string) => assignmentsOf(story.project, 'pia', day).length
    expect(['2026-01-31', '2026-02-01', '2026-02-10', '2026-02-11'].map(countsOn)).toEqual([0, 1, 1, 0])
    expect(permissionsOf(story.project, 'pia', '2026-02-05')).toContain('deviations.report')
    expect(permissionsOf(story.project, 'pia', '2026-02-11')).toEqual([])
  })

  it.for(['steeringLeader', 'steeringDeputyLeader', 'steeringMember', 'deputy', 'partnerRepresentative'])(
    '[GOV-6] a %s belongs to a partner',
    (name) => {
      withPartners()
        .when('assignRole', role(name, 'olav'))
        .thenRefused({ code: 'partnerNeeded', values: { role: name } })
    },
  )

  it.for([
    'projectManager',
    'projectMember',
    'employeeRepresentative',
    'serviceLeader',
    'staff',
    'specialistDepartment',
    'auditor',
  ])('[GOV-6] a %s may be without a partner, or with one', (name) => {
    expect(withPartners().answer('assignRole', role(name, 'olav'))).toBe('accepted')
    expect(withPartners().answer('assignRole', role(name, 'olav', 'nav'))).toBe('accepted')
  })

  it('[GOV-3] refuses a partner that does not take part', () => {
    withPartners()
      .when('assignRole', role('staff', 'olav', 'fylket'))
      .thenRefused({
        code: 'partnerUnknown',
        values: { partner: 'fylket' },
      })
  })

  it.for(['steeringLeader', 'steeringDeputyLeader'])('[GOV-7] there is one %s at a time', (name) => {
    const story = withPartners().did('assignRole', { ...role(name, 'leif', 'solvik'), to: '2026-03-31' })
    story.when('assignRole', role(name, 'olav', 'nav', '2026-03-31')).thenRefused({
      code: 'roleTaken',
      values: { role: name, person: 'leif' },
    })
    expect(story.answer('assignRole', { ...role(name, 'olav', 'nav', '2025-12-01'), to: firstDay })).toBe('roleTaken')
    expect(story.answer('assignRole', { ...role(name, 'olav', 'nav', '2025-12-01'), to: '2026-01-04' })).toBe(
      'accepted',
    )
    expect(story.answer('assignRole', role(name, 'olav', 'nav', '2026-04-01'))).toBe('accepted')
  })

  it('[GOV-7] there may be many members', () => {
    const story = withPartners().did('assignRole', role('steeringMember', 'siri', 'skatt'))
    expect(story.answer('assignRole', role('steeringMember', 'olav', 'skatt'))).toBe('accepted')
  })

  it('[GOV-7] a leader who was taken back altogether stands in nobody’s way', () => {
    const story = withPartners()
      .did('assignRole', role('steeringLeader', 'leif', 'solvik', '2026-03-01'), 'seat')
      .did('endRole', { assignment: 'seat', lastDay: '2026-02-28' })
    expect(story.answer('assignRole', role('steeringLeader', 'olav', 'nav'))).toBe('accepted')
  })

  it('[GOV-9] a deputy for a certain seat is a deputy of the partner whose seat it is', () => {
    const deputy = (deputyFor: string, partner = 'nav') => ({ ...role('deputy', 'olav', partner), deputyFor })
    expect(withPeople().answer('assignRole', deputy('seat-dina'))).toBe('accepted')
    withPeople().when('assignRole', deputy('seat-leif')).thenRefused({ code: 'deputySeatUnknown' })
    expect(withPeople().answer('assignRole', deputy('no-seat'))).toBe('deputySeatUnknown')
    expect(withPeople().answer('assignRole', deputy('role-nils'))).toBe('deputySeatUnknown')
  })

  it('[GOV-17] nobody sits in two seats at the same time', () => {
    withPeople()
      .when('assignRole', role('steeringMember', 'dina', 'nav'))
      .thenRefused({ code: 'seatHeld', rule: 'GOV-17', values: { person: 'dina' } })
    expect(withPeople().answer('assignRole', role('steeringMember', 'olav', 'nav'))).toBe('accepted')
    expect(withPeople().answer('assignRole', role('projectMember', 'dina'))).toBe('accepted')
    expect(withPeople().answer('assignRole', role('steeringMember', 'pia', 'nav'))).toBe('accepted')
  })

  it('[GOV-14] an auditor holds no other role at the same time', () => {
    const other = withPeople()
    other
      .when('assignRole', role('staff', 'arne'))
      .thenRefused({ code: 'auditorIndependent', values: { person: 'arne' } })
    expect(other.answer('assignRole', role('auditor', 'pia'))).toBe('auditorIndependent')
    expect(other.answer('assignRole', role('auditor', 'olav'))).toBe('accepted')
    const before = withPartners().did('assignRole', { ...role('staff', 'arne'), to: '2026-01-31' })
    expect(before.answer('assignRole', role('auditor', 'arne', undefined, '2026-01-31'))).toBe('auditorIndependent')
    expect(before.answer('assignRole', role('auditor', 'arne', undefined, '2026-02-01'))).toBe('accepted')
    expect(other.answer('assignRole', { ...role('auditor', 'arne', undefined, '2026-02-01') })).toBe('accepted')
  })

  it('[CORE-2] takes a role that carries the permission', () => {
    withPeople()
      .as('rikke')
      .when('assignRole', role('staff', 'olav'))
      .thenRefused({
        code: 'notPermitted',
        values: {
          permission: 'roles.assign',
          roles: rolesWith(withPeople().project.definition, 'roles.assign').join(','),
        },
      })
  })
})

describe('filling the seats of the steering group', () => {
  const seat = (partner: string) => role('steeringMember', 'olav', partner)

  it('[GOV-18] is the project manager’s until the group is constituted, and each representative’s for the own partner', () => {
    expect(withPeople().answer('assignRole', seat('nav'))).toBe('accepted')
    expect(withPeople().as('nils').answer('assignRole', seat('nav'))).toBe('accepted')
    expect(
      withPeople()
        .as('nils')
        .answer('assignRole', role('deputy', 'olav', 'nav')),
    ).toBe('accepted')
    expect(withPeople().as('nils').answer('assignRole', role('deputy', 'olav'))).toBe('partnerNeeded')
    withPeople()
      .as('nils')
      .when('assignRole', seat('solvik'))
      .thenRefused({ code: 'notForPartner', values: { partner: 'solvik' } })
    expect(withPeople().as('siri').answer('assignRole', seat('skatt'))).toBe('notPermitted')
  })

  it('[GOV-18] is afterwards each partner’s own, and nobody else’s', () => {
    const vacant = constituted().as('nils').did('endRole', { assignment: 'seat-dina', lastDay: '2026-01-04' })
    const taken = { ...role('steeringDeputyLeader', 'olav', 'nav'), seat: 'seat-dina' }
    expect(vacant.answer('assignRole', taken)).toBe('accepted')
    for (const actor of ['leif', 'ingrid', 'siri'])
      vacant.as(actor).when('assignRole', taken).thenRefused({ code: 'belongsToPartner' })
    vacant
      .as('rikke')
      .when('assignRole', taken)
      .thenRefused({ code: 'notForPartner', values: { partner: 'nav' } })
    const deputy = role('deputy', 'olav', 'nav')
    expect(constituted().as('nils').answer('assignRole', deputy)).toBe('accepted')
    expect(constituted().as('nils').answer('assignRole', role('deputy', 'olav'))).toBe('partnerNeeded')
    for (const actor of ['leif', 'ingrid'])
      expect(constituted().as(actor).answer('assignRole', deputy)).toBe('belongsToPartner')
  })

  it('[GOV-18] leaves a partner’s representatives to its own people: not to the manager, not to the leader', () => {
    const speaks = role('partnerRepresentative', 'olav', 'nav')
    expect(constituted().as('nils').answer('assignRole', speaks)).toBe('accepted')
    expect(constituted().as('dina').answer('assignRole', speaks)).toBe('accepted')
    for (const actor of ['leif', 'siri', 'rikke'])
      expect(constituted().as(actor).answer('assignRole', speaks)).toBe('notForPartner')
    expect(constituted().answer('assignRole', speaks)).toBe('belongsToPartner')
    expect(constituted().answer('endRole', { assignment: 'role-nils', lastDay: '2026-01-31' })).toBe('belongsToPartner')
  })

  it('[GOV-18] is not the project manager’s for holding some other role for a partner', () => {
    const story = constituted().did('assignRole', role('staff', 'ingrid', 'nav'))
    expect(story.answer('assignRole', role('deputy', 'olav', 'nav'))).toBe('belongsToPartner')
    const managesForNav = constituted()
      .did('assignRole', role('projectManager', 'olav', 'nav'))
      .as('olav')
    expect(managesForNav.answer('assignRole', role('deputy', 'mona', 'nav'))).toBe('belongsToPartner')
  })

  it('[GOV-18] leaves every other role to those who may assign roles', () => {
    expect(constituted().answer('assignRole', role('staff', 'olav', 'nav'))).toBe('accepted')
    expect(
      constituted()
        .as('rikke')
        .answer('assignRole', role('staff', 'olav', 'nav')),
    ).toBe('notPermitted')
  })

  it('[GOV-19] takes over a seat that is there, free, the partner’s own and of that rank', () => {
    const taking = (changes: object) => ({ ...role('steeringMember', 'olav', 'skatt'), seat: 'seat-siri', ...changes })
    const stine = constituted().as('stine')
    stine.when('assignRole', taking({})).thenRefused({ code: 'seatTaken' })
    const vacant = stine.did('endRole', { assignment: 'seat-siri', lastDay: '2026-01-31' })
    expect(vacant.answer('assignRole', taking({ from: '2026-01-31' }))).toBe('seatTaken')
    expect(vacant.answer('assignRole', taking({ from: '2026-02-01' }))).toBe('accepted')
    expect(vacant.answer('assignRole', taking({ from: '2026-02-01', seat: 'seat-leif' }))).toBe('seatUnknown')
    expect(vacant.answer('assignRole', taking({ from: '2026-02-01', seat: 'no-seat' }))).toBe('seatUnknown')
    vacant
      .when('assignRole', { ...taking({ from: '2026-02-01' }), role: 'steeringDeputyLeader' })
      .thenRefused({ code: 'seatOfOtherRank', values: { role: 'steeringMember' } })
    constituted()
      .when('assignRole', { ...role('staff', 'olav', 'skatt'), seat: 'seat-siri' })
      .thenRefused({ code: 'seatNotForRole', values: { role: 'staff' } })
    const next = vacant.did('assignRole', taking({ from: '2026-02-01' }), 'next')
    expect(next.answer('endRole', { assignment: 'seat-siri', lastDay: '2026-02-01' })).toBe('seatTaken')
  })

  it('[GOV-20] makes no new seat once the group is constituted', () => {
    constituted().as('stine').when('assignRole', seat('skatt')).thenRefused({ code: 'seatNeeded' })
  })

  it.for(['steeringMember', 'deputy', 'partnerRepresentative', 'projectOwner'])(
    '[GOV-21] is never one’s own: %s',
    (name) => {
      const partner = name === 'projectOwner' ? undefined : 'nav'
      withPartners()
        .when('assignRole', role(name, 'ingrid', partner))
        .thenRefused({ code: 'selfAppointed', values: { role: name } })
      expect(withPartners().answer('assignRole', role(name, 'olav', partner))).toBe('accepted')
      if (partner === undefined) return
      expect(
        constituted()
          .as('nils')
          .answer('assignRole', { ...role(name, 'nils', 'nav'), seat: 'seat-dina' }),
      ).not.toBe('accepted')
    },
  )

  it('[GOV-21] lets somebody take a role that has no vote', () => {
    expect(withPartners().answer('assignRole', role('staff', 'ingrid', 'nav'))).toBe('accepted')
  })
})
