import type { DemoPerson } from './documents.ts'

type DemoRole = DemoPerson['roles'][number]

export interface PersonInGroup {
  readonly person: DemoPerson['person']
  /** The roles in the project of the group. */
  readonly roles: readonly DemoRole[]
}

export interface Group {
  /** Undefined for those without a role in a project. */
  readonly project: DemoRole['project'] | undefined
  readonly people: readonly PersonInGroup[]
}

/** The same person may stand in several groups: with another role, on behalf of another partner. */
export function groupByProject(people: readonly DemoPerson[]): readonly Group[] {
  const projects = new Map(people.flatMap(({ roles }) => roles.map(({ project }) => [project.id, project] as const)))
  const groups: Group[] = [...projects.values()].map((project) => ({
    project,
    people: people
      .map(({ person, roles }) => ({ person, roles: roles.filter((role) => role.project.id === project.id) }))
      .filter(({ roles }) => roles.length > 0)
      .toSorted((one, other) => rank(one.roles) - rank(other.roles)),
  }))
  const others = people.filter(({ roles }) => roles.length === 0)
  return others.length === 0 ? groups : [...groups, { project: undefined, people: others }]
}

/** Those who decide come first, then those who run the project, then the others. */
const order: readonly DemoRole['role'][] = [
  'steeringLeader',
  'steeringDeputyLeader',
  'steeringMember',
  'deputy',
  'projectManager',
  'partnerRepresentative',
  'projectMember',
  'employeeRepresentative',
  'serviceLeader',
  'staff',
  'specialistDepartment',
  'auditor',
]

function rank(roles: readonly DemoRole[]): number {
  return Math.min(...roles.map(({ role }) => order.indexOf(role)))
}
