import { optional, text } from '@samstyre/event-sourcing'
import { facts, projectCommand } from '../../project/command.ts'
import { deviationField, permissionOfHolders, whenMayFollow } from './deviation-guards.ts'

/** Closes a verified deviation. */
export const closeDeviation = projectCommand({
  name: 'closeDeviation',
  fields: { ...deviationField, note: optional(text()) },
  permission: permissionOfHolders('deviations.close'),
  decide(project, input) {
    return whenMayFollow(project, input.deviation, 'DeviationClosed', () =>
      facts({ type: 'DeviationClosed', data: input }),
    )
  },
})
