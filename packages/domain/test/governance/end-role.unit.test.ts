import { describe, expect, it } from 'vitest'
import { assignmentsOf, findAssignment } from '../../src/governance/queries.ts'
import { constituted, role, withPartners, withPeople } from '../story/beginnings.ts'

const end = (assignment: string, lastDay: string) => ({ assignment, lastDay })

describe('ending a role', () => {
  it('[GOV-5] sets its last day', () => {
    const story = withPeople()
    story
      .when('endRole', end('role-pia', '2026-03-31'))
      .thenFacts({ type: 'RoleEnded', data: end('role-pia', '2026-03-31') })
    const after = story.did('endRole', end('role-pia', '2026-03-31'))
    expect(assignmentsOf(after.project, 'pia', '2026-03-31')).toHaveLength(1)
    expect(assignmentsOf(after.project, 'pia', '2026-04-01')).toHaveLength(0)
  })

  it('[CORE-6] keeps the role in the history', () => {
    const after = withPeople().did('endRole', end('role-pia', '2026-03-31'))
    expect(findAssignment(after.project, 'role-pia')).toMatchObject({ person: 'pia', to: '2026-03-31' })
  })

  it('[GOV-5] takes a role back altogether on the day before it began, and goes no further back', () => {
    const after = withPeople().did('endRole', end('role-pia', '2026-01-04'))
    expect(assignmentsOf(after.project, 'pia', '2026-01-05')).toEqual([])
    withPeople()
      .when('endRole', end('role-pia', '2026-01-03'))
      .thenRefused({
        code: 'periodBackwards',
        values: { from: '2026-01-05', to: '2026-01-03' },
      })
  })

  it('[GOV-15] asks for no manager in the days before the project began', () => {
    const early = withPartners().did('assignRole', role('staff', 'olav', undefined, '2025-11-01'), 'early')
    expect(early.answer('endRole', end('early', '2025-11-30'))).toBe('accepted')
  })

  it('[GOV-13] refuses a role that the project does not have', () => {
    withPeople().when('endRole', end('nothing', '2026-03-31')).thenRefused({ code: 'assignmentUnknown' })
    expect(withPeople().as('arne').answer('endRole', end('nothing', '2026-03-31'))).toBe('notPermitted')
  })

  it('[GOV-13] does not end a role that is over, but may move a last day that lies ahead', () => {
    const ended = withPeople().did('endRole', end('role-pia', '2026-03-31'))
    expect(ended.on('2026-03-31').answer('endRole', end('role-pia', '2026-05-31'))).toBe('accepted')
    ended.on('2026-04-01').when('endRole', end('role-pia', '2026-05-31')).thenRefused({ code: 'assignmentOver' })
  })

  it('[GOV-13] does not bring a role to life that was taken back before it began', () => {
    const takenBack = withPartners()
      .did('assignRole', role('projectMember', 'pia', undefined, '2026-03-01'), 'ahead')
      .did('endRole', end('ahead', '2026-02-28'))
    expect(takenBack.answer('endRole', end('ahead', '2026-12-31'))).toBe('assignmentOver')
  })

  it('[GOV-7] does not make a role longer than the next one’s beginning', () => {
    const story = withPartners()
      .did('assignRole', { ...role('steeringLeader', 'leif', 'solvik'), to: '2026-03-31' }, 'first')
      .did('assignRole', role('steeringLeader', 'dina', 'nav', '2026-06-01'), 'second')
    expect(story.answer('endRole', end('first', '2026-05-31'))).toBe('accepted')
    story.when('endRole', end('first', '2026-06-01')).thenRefused({
      code: 'roleTaken',
      values: { role: 'steeringLeader', person: 'dina' },
    })
    expect(story.answer('endRole', end('first', '2026-02-28'))).toBe('accepted')
  })

  it('[GOV-14] does not make a role longer into the same person’s time as auditor', () => {
    const story = withPartners()
      .did('assignRole', { ...role('staff', 'arne'), to: '2026-03-31' }, 'first')
      .did('assignRole', role('auditor', 'arne', undefined, '2026-06-01'), 'second')
    expect(story.answer('endRole', end('first', '2026-06-01'))).toBe('auditorIndependent')
    expect(story.answer('endRole', end('second', '2026-12-31'))).toBe('accepted')
  })

  it('[GOV-18] follows the rules for seats when it is one, and is always one’s own', () => {
    expect(withPeople().answer('endRole', end('seat-siri', '2026-03-31'))).toBe('accepted')
    expect(constituted().answer('endRole', end('seat-siri', '2026-03-31'))).toBe('belongsToPartner')
    expect(constituted().as('leif').answer('endRole', end('seat-siri', '2026-03-31'))).toBe('belongsToPartner')
    expect(constituted().as('siri').answer('endRole', end('seat-siri', '2026-03-31'))).toBe('accepted')
    expect(constituted().as('stine').answer('endRole', end('seat-siri', '2026-03-31'))).toBe('accepted')
    expect(constituted().as('nils').answer('endRole', end('seat-siri', '2026-03-31'))).toBe('notForPartner')
  })

  it('[CORE-2] takes a role that carries the permission', () => {
    expect(withPeople().as('sofie').answer('endRole', end('role-pia', '2026-03-31'))).toBe('notPermitted')
  })
})

describe('ending the management of the project', () => {
  const manages = (person: string, from: string, to?: string) => ({
    ...role('projectManager', person, undefined, from),
    ...(to === undefined ? {} : { to }),
  })

  it('[GOV-15] is refused when nobody else manages it', () => {
    withPartners().when('endRole', end('project.1', '2026-03-31')).thenRefused({ code: 'managerNeeded' })
  })

  it('[GOV-15] is refused when there would be a day without a manager', () => {
    const story = withPartners().did('assignRole', manages('mona', '2026-04-02'))
    expect(story.answer('endRole', end('project.1', '2026-03-31'))).toBe('managerNeeded')
    expect(story.answer('endRole', end('project.1', '2026-04-01'))).toBe('accepted')
  })

  it('[GOV-15] is refused when the next manager’s time runs out', () => {
    const story = withPartners().did('assignRole', manages('mona', '2026-04-01', '2026-12-31'))
    expect(story.answer('endRole', end('project.1', '2026-03-31'))).toBe('managerNeeded')
    const next = story.did('assignRole', manages('olav', '2026-11-01'))
    expect(next.answer('endRole', end('project.1', '2026-03-31'))).toBe('accepted')
    expect(next.answer('endRole', end('project.1', '2026-03-30'))).toBe('managerNeeded')
  })

  it('[GOV-15] is refused when somebody managed it then but nobody does now', () => {
    const story = withPartners()
      .did('assignRole', manages('mona', '2026-02-01', '2026-02-28'))
      .on('2026-05-01')
    expect(story.answer('endRole', end('project.1', '2026-02-10'))).toBe('managerNeeded')
  })

  it('[GOV-15] does not count a manager who was taken back, or one for a partner that has left', () => {
    const story = withPartners().did('assignRole', manages('mona', '2026-04-01'), 'mona')
    const takenBack = story.did('endRole', end('mona', '2026-03-31'))
    expect(takenBack.answer('endRole', end('project.1', '2026-03-31'))).toBe('managerNeeded')
    const left = withPartners()
      .did('assignRole', { ...manages('mona', '2026-04-01'), partner: 'nav' })
      .after({ type: 'PartnerLeft', data: { partner: 'nav', reason: 'Moved.' } })
    expect(left.answer('endRole', end('project.1', '2026-03-31'))).toBe('managerNeeded')
  })
})
