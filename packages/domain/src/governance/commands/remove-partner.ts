import { id, text } from '@samstyre/event-sourcing'
import { facts, projectCommand } from '../../project/command.ts'
import { reject } from '../../rejections.ts'
import { findPartner, isPartner, seatsOn } from '../queries.ts'

/** Records that a partner has left. Its history stays. */
export const removePartner = projectCommand({
  name: 'removePartner',
  fields: { partner: id('organisation'), reason: text() },
  permission: 'partners.manage',
  decide(project, { partner, reason }, { today }) {
    if (!isPartner(project, partner)) return reject('partnerUnknown', { partner })
    const name = findPartner(project, partner)?.name ?? partner
    if (seatsOn(project, today).some((seat) => seat.partner === partner))
      return reject('partnerHoldsSeats', { partner: name })
    return facts({ type: 'PartnerLeft', data: { partner, reason } })
  },
})
