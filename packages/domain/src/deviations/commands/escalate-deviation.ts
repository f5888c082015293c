import { text } from '@samstyre/event-sourcing'
import { facts, projectCommand } from '../../project/command.ts'
import { deviationField, permissionOfHolders, whenMayFollow } from './deviation-guards.ts'

/** Lifts an assessed deviation to the steering group. */
export const escalateDeviation = projectCommand({
  name: 'escalateDeviation',
  fields: { ...deviationField, reason: text() },
  permission: permissionOfHolders('deviations.escalate'),
  decide(project, { deviation, reason }) {
    return whenMayFollow(project, deviation, 'DeviationEscalated', () =>
      facts({ type: 'DeviationEscalated', data: { deviation, reason } }),
    )
  },
})
