import { date, id, optional, text } from '@samstyre/event-sourcing'
import { citationOf, voteOnDeviation } from '../../decisions/queries.ts'
import { isPartner, takesPart } from '../../governance/queries.ts'
import { facts, projectCommand } from '../../project/command.ts'
import { reject } from '../../rejections.ts'
import { severitySchema } from '../events.ts'
import { deviationField, permissionOfHolders, whenMayFollow } from './deviation-guards.ts'

/** Changes title, severity, owner, responsible person or due date. */
export const planDeviation = projectCommand({
  name: 'planDeviation',
  fields: {
    ...deviationField,
    title: optional(text({ max: 160 })),
    severity: optional(severitySchema),
    ownerPartner: optional(id('organisation')),
    responsible: optional(id('person')),
    due: optional(date()),
  },
  permission: permissionOfHolders('deviations.plan'),
  decide(project, input, { today }) {
    const { deviation, ownerPartner, responsible, due } = input
    return whenMayFollow(project, deviation, 'DeviationPlanned', ({ number }) => {
      if (Object.keys(input).length === Object.keys(deviationField).length) return reject('nothingPlanned')
      const vote = voteOnDeviation(project, deviation)
      if (vote !== undefined && (input.title !== undefined || input.severity !== undefined)) {
        return reject('deviationInVote', { number, citation: citationOf(vote) })
      }
      if (ownerPartner !== undefined && !isPartner(project, ownerPartner)) {
        return reject('partnerUnknown', { partner: ownerPartner })
      }
      if (responsible !== undefined && !takesPart(project, responsible, today)) {
        return reject('responsibleOutside', { person: responsible })
      }
      if (due !== undefined && due < today) return reject('duePast', { due })
      return facts({ type: 'DeviationPlanned', data: input })
    })
  },
})
