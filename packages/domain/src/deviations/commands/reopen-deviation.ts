import { text } from '@samstyre/event-sourcing'
import { facts, projectCommand } from '../../project/command.ts'
import { deviationField, permissionOfHolders, whenMayFollow } from './deviation-guards.ts'

/** Opens a deviation that shows again, for a new round of assessments. DEV-12. */
export const reopenDeviation = projectCommand({
  name: 'reopenDeviation',
  fields: { ...deviationField, reason: text() },
  permission: permissionOfHolders('deviations.reopen'),
  decide(project, { deviation, reason }) {
    return whenMayFollow(project, deviation, 'DeviationReopened', ({ round }) =>
      facts({ type: 'DeviationReopened', data: { deviation, round: round + 1, reason } }),
    )
  },
})
