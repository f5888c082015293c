import type { decisionQueries } from '@samstyre/domain'
import { organisationIn, personIn } from '../people/named.ts'
import type { ProjectView } from '../project/view.ts'
import { standingsOf } from './found.ts'

/**
 * What a voter is called: a seat by whoever sat in it when the votes were counted, a vacant seat and a partner by the
 * partner, a person by the name.
 */
export function voterName(view: ProjectView, proposal: decisionQueries.Proposal, voter: string): string {
  const { project, register } = view
  const seat = standingsOf(view, proposal).find((each) => each.seat === voter)
  const person = seat === undefined ? voter : memberOf(seat)
  if (person !== undefined && register.people.has(person)) return personIn(register, person).name
  return organisationIn(register, seat?.partner ?? voter, project).name
}

/** Whose seat it is in the case: the member it was handed over for, or else whoever sits in it. */
export function memberOf({ person, handOver }: decisionQueries.SeatStanding): string | undefined {
  return handOver?.member ?? person
}
