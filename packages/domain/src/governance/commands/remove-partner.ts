import { id, text } from '@samstyre/event-sourcing'
import { facts, projectCommand } from '../../project/command.ts'
import { reject } from '../../rejections.ts'
import { dayBefore, isOver } from '../period.ts'
import { allAssignments, allSeats, findPartner, isConstituted, isPartner, isSteeringRole } from '../queries.ts'
import { isManagedFrom } from './role-guards.ts'

/** Records that a partner has left, and with it the roles held for it. Its history stays. */
export const removePartner = projectCommand({
  name: 'removePartner',
  fields: { partner: id('organisation'), reason: text() },
  permission: 'partners.manage',
  decide(project, { partner, reason }, { today }) {
    if (!isPartner(project, partner)) return reject('partnerUnknown', { partner })
    const name = findPartner(project, partner)?.name ?? partner
    const held = allAssignments(project).filter((role) => role.partner === partner && !isOver(role, today))
    const seated = isConstituted(project)
      ? allSeats(project).some((seat) => seat.partner === partner)
      : held.some(({ role }) => isSteeringRole(role))
    if (seated) return reject('partnerHoldsSeats', { partner: name })
    if (!isManagedFrom(project, today, (role) => role.partner === partner)) return reject('managerNeeded')
    return facts(
      { type: 'PartnerLeft', data: { partner, reason } },
      ...held.map(({ id: assignment, from }) => ({
        type: 'RoleEnded' as const,
        data: { assignment, lastDay: from <= today ? today : dayBefore(from) },
      })),
    )
  },
})
