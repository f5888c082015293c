import { text } from '@samstyre/event-sourcing'
import { facts, projectCommand } from '../../project/command.ts'
import { deviationField, whenMayFollow } from './deviation-guards.ts'

/** Says something about a deviation, in any state. */
export const commentDeviation = projectCommand({
  name: 'commentDeviation',
  fields: { ...deviationField, text: text() },
  permission: 'deviations.comment',
  whilePaused: true,
  decide(project, { deviation, text: said }, { commandId }) {
    return whenMayFollow(project, deviation, 'DeviationCommented', () =>
      facts({ type: 'DeviationCommented', data: { deviation, comment: commandId, text: said } }),
    )
  },
})
