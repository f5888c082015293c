import { optional, text } from '@samstyre/event-sourcing'
import { facts, projectCommand } from '../../project/command.ts'
import { deviationField, permissionOfHolders, whenMayFollow } from './deviation-guards.ts'

/** Begins to carry out an approved change. */
export const startDeviationWork = projectCommand({
  name: 'startDeviationWork',
  fields: { ...deviationField, plan: optional(text()) },
  permission: permissionOfHolders('deviations.carryOut'),
  decide(project, input) {
    return whenMayFollow(project, input.deviation, 'DeviationWorkStarted', () =>
      facts({ type: 'DeviationWorkStarted', data: input }),
    )
  },
})
