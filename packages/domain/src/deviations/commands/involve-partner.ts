import { id } from '@samstyre/event-sourcing'
import { isPartner } from '../../governance/queries.ts'
import { facts, projectCommand } from '../../project/command.ts'
import { reject } from '../../rejections.ts'
import { deviationField, permissionOfHolders, whenMayFollow } from './deviation-guards.ts'

/** Adds a partner that turns out to be affected: it has to assess before anything is decided. */
export const involvePartner = projectCommand({
  name: 'involvePartner',
  fields: { ...deviationField, partner: id('organisation') },
  permission: permissionOfHolders('deviations.plan'),
  decide(project, { deviation, partner }) {
    return whenMayFollow(project, deviation, 'DeviationPartnerInvolved', ({ affects }) => {
      if (!isPartner(project, partner)) return reject('partnerUnknown', { partner })
      if (affects.includes(partner)) return reject('affectedAlready', { partner })
      return facts({ type: 'DeviationPartnerInvolved', data: { deviation, partner } })
    })
  },
})
