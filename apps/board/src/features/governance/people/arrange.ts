import { osloDate } from '@samstyre/messages'
import type { Assignment, Governed, Partner, Role, SeatOfGroup } from '../documents.ts'

/** A seat in the steering group as it stands on the day shown. */
export interface Seat {
  readonly seat: SeatOfGroup
  /** Who sits in it; undefined while it is vacant. */
  readonly holder: Assignment | undefined
  /** Those who take it over later, in the order of their first day. */
  readonly coming: readonly Assignment[]
  readonly deputies: readonly Assignment[]
}

/** The part of the steering group that one partner fills. */
export interface PartnerSeats {
  readonly partner: Partner
  readonly seats: readonly Seat[]
  /** Deputies for whichever of the partner's members is away. */
  readonly commonDeputies: readonly Assignment[]
  /** Those who speak for the partner. */
  readonly representatives: readonly Assignment[]
}

const steeringRoles: readonly Role[] = ['steeringLeader', 'steeringDeputyLeader', 'steeringMember']

export function isSteering(role: Role): boolean {
  return steeringRoles.includes(role)
}

/** Roles that sit in the steering group or step in for it. */
export function isOfGroup(role: Role): boolean {
  return isSteering(role) || role === 'deputy'
}

export function activePartners({ partners }: Governed): readonly Partner[] {
  return partners.filter(({ left }) => left === null)
}

/** Everybody with a role on the day shown, for partners that are still there. */
export function heldNow(project: Governed): readonly Assignment[] {
  const gone = new Set(project.partners.filter(({ left }) => left !== null).map(({ organisation }) => organisation.id))
  return project.assignments.filter(({ active, partner }) => active && !gone.has(partner?.id ?? ''))
}

/** The steering group, partner by partner: leaders first, each seat with its deputies beneath, whether somebody sits in it or not. */
export function steeringGroup(project: Governed): readonly PartnerSeats[] {
  const held = heldNow(project)
  const coming = comingRoles(project)
  return activePartners(project).map((partner) => {
    const own = held.filter((each) => each.partner?.id === partner.organisation.id)
    const deputies = own.filter(({ role }) => role === 'deputy')
    const seats = project.seats
      .filter((seat) => seat.partner.id === partner.organisation.id)
      .toSorted((left, right) => steeringRoles.indexOf(left.role) - steeringRoles.indexOf(right.role))
      .map((seat) => ({
        seat,
        holder: own.find((each) => each.seat === seat.id),
        coming: coming
          .filter((each) => each.seat === seat.id)
          .toSorted((left, right) => (left.from < right.from ? -1 : 1)),
        deputies: deputies.filter(({ deputyFor }) => deputyFor === seat.id),
      }))
    const placed = new Set(seats.flatMap((seat) => seat.deputies.map(({ id }) => id)))
    return {
      partner,
      seats,
      commonDeputies: deputies.filter(({ id }) => !placed.has(id)),
      representatives: own.filter(({ role }) => role === 'partnerRepresentative'),
    }
  })
}

/** Roles outside the steering group on the day shown. */
export function otherRoles(project: Governed): readonly Assignment[] {
  return heldNow(project).filter(({ role }) => !isOfGroup(role))
}

/** Roles that begin after the day shown. */
export function comingRoles({ assignments, at }: Governed): readonly Assignment[] {
  const today = osloDate(at)
  return assignments.filter(({ from, to }) => from > today && (to === null || to >= from))
}

/** Roles that are over, the latest first, with those of partners that have left. */
export function pastRoles(project: Governed): readonly Assignment[] {
  const kept = new Set([...heldNow(project), ...comingRoles(project)].map(({ id }) => id))
  return project.assignments
    .filter(({ id }) => !kept.has(id))
    .toSorted((left, right) => ((left.to ?? '') < (right.to ?? '') ? 1 : -1))
}

/** The partners that have nobody left: nobody sits in their seats, nobody speaks for them. */
export function forsakenPartners(project: Governed): readonly Partner['organisation'][] {
  return steeringGroup(project).flatMap(({ partner, seats, representatives }) =>
    representatives.length === 0 && seats.every(({ holder }) => holder === undefined) ? [partner.organisation] : [],
  )
}
