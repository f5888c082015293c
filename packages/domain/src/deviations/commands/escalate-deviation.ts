import { text } from '@samstyre/event-sourcing'
import { facts, projectCommand } from '../../project/command.ts'
import { reject } from '../../rejections.ts'
import { unassessedPartners } from '../queries.ts'
import { deviationField, permissionOfHolders, whenMayFollow } from './deviation-guards.ts'

/** Lifts an assessed deviation to the steering group. */
export const escalateDeviation = projectCommand({
  name: 'escalateDeviation',
  fields: { ...deviationField, reason: text() },
  permission: permissionOfHolders('deviations.escalate'),
  decide(project, { deviation, reason }) {
    return whenMayFollow(project, deviation, 'DeviationEscalated', (known) => {
      const silent = unassessedPartners(project, known)
      if (silent.length > 0) return reject('notAssessed', { number: known.number, partners: silent.join(',') })
      return facts({ type: 'DeviationEscalated', data: { deviation, reason } })
    })
  },
})
