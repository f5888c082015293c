import { describe, expect, it } from 'vitest'
import type { DemoPerson } from '../src/features/login/documents.ts'
import { groupByProject } from '../src/features/login/group-by-project.ts'
import type { Task } from '../src/features/tasks/documents.ts'
import { groupByUrgency } from '../src/features/tasks/group-by-urgency.ts'

const now = Date.parse('2026-11-22T12:00:00Z')

function task(id: string, due: string | null): Task {
  return {
    id,
    kind: 'vote',
    item: id,
    gate: null,
    due,
    minutes: 5,
    project: { id: 'p', name: 'P' },
    subject: { nb: '', nn: '', en: '' },
    partner: null,
    insteadOf: null,
    anew: false,
  }
}

describe('my tasks', () => {
  it('come in groups by how much time is left, the most urgent first', () => {
    const tasks = [
      task('someday', null),
      task('yesterday', '2026-11-21T12:00:00Z'),
      task('tomorrow', '2026-11-23T12:00:00Z'),
      task('this week', '2026-11-27T12:00:00Z'),
      task('next month', '2026-12-20T12:00:00Z'),
    ]
    expect(groupByUrgency(tasks, now).map((group) => [group.urgency, group.tasks.map(({ id }) => id)])).toEqual([
      ['overdue', ['yesterday']],
      ['now', ['tomorrow']],
      ['soon', ['this week']],
      ['later', ['next month']],
      ['noDeadline', ['someday']],
    ])
  })

  it('show no group without tasks', () => {
    expect(groupByUrgency([task('a', null)], now).map(({ urgency }) => urgency)).toEqual(['noDeadline'])
  })
})

describe('the people of the demonstration', () => {
  const project = (name: string) => ({ id: name, name })
  const person = (name: string, ...roles: [DemoPerson['roles'][number]['role'], string][]): DemoPerson => ({
    person: { id: name, name, title: null, organisation: null },
    roles: roles.map(([role, at]) => ({ role, project: project(at), partner: null })),
  })
  const people = [
    person('Auditor', ['auditor', 'North'], ['auditor', 'South']),
    person('Leader', ['steeringLeader', 'North']),
    person('Registrar'),
  ]

  it('stand in every project they have a role in, those who decide first', () => {
    expect(
      groupByProject(people).map((group) => [group.project?.name, group.people.map((each) => each.person.name)]),
    ).toEqual([
      ['North', ['Leader', 'Auditor']],
      ['South', ['Auditor']],
      [undefined, ['Registrar']],
    ])
  })
})
