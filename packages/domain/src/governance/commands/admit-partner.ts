import { boolean, id } from '@samstyre/event-sourcing'
import { facts, projectCommand } from '../../project/command.ts'
import { reject } from '../../rejections.ts'
import { activePartners, isPartner } from '../queries.ts'

/** Takes a public body in as a partner, as host or not. */
export const admitPartner = projectCommand({
  name: 'admitPartner',
  fields: { organisation: id('organisation'), host: boolean() },
  permission: 'partners.manage',
  decide(project, { organisation, host }, { register }) {
    const body = register.organisations.get(organisation)
    if (body === undefined) return reject('organisationUnknown', { organisation })
    if (isPartner(project, organisation)) return reject('partnerKnown', { partner: body.name })
    const otherHost = activePartners(project).find((partner) => partner.host)
    if (host && otherHost !== undefined) return reject('hostKnown', { partner: otherHost.name })
    return facts({
      type: 'PartnerAdmitted',
      data: { partner: organisation, name: body.name, kind: body.kind, host },
    })
  },
})
