import type { Role } from '@samstyre/domain'
import { type OrganisationKey, organisationId } from '../register/organisations.ts'
import { type PersonKey, personId } from '../register/people.ts'
import type { Script } from './script.ts'

/** Takes an organisation in as a partner. */
export function admit(script: Script, manager: PersonKey, partner: OrganisationKey, host = false): void {
  script.does(manager, 'admitPartner', { organisation: organisationId(partner), host })
}

export interface Appointment {
  readonly person: PersonKey
  readonly role: Role
  readonly partner?: OrganisationKey
  /** The member a deputy steps in for. */
  readonly deputyFor?: PersonKey
}

/** Gives somebody a role from today on. Answers the id of the assignment. */
export function appoint(script: Script, by: PersonKey, appointment: Appointment): string {
  const { person, role, partner, deputyFor } = appointment
  const assignment = script.does(
    by,
    'assignRole',
    {
      role,
      person: personId(person),
      ...(partner === undefined ? {} : { partner: organisationId(partner) }),
      ...(deputyFor === undefined ? {} : { deputyFor: script.seatOf(deputyFor) }),
      from: script.today,
    },
    `${person} as ${role}`,
  )
  if (role.startsWith('steering')) script.seat(person, assignment)
  if (partner !== undefined) script.actsFor(person, organisationId(partner))
  return assignment
}

/** Gives several people their roles. */
export function appointAll(script: Script, by: PersonKey, appointments: readonly Appointment[]): void {
  for (const appointment of appointments) appoint(script, by, appointment)
}
