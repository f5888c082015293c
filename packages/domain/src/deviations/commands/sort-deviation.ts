import { findPhase } from '../../lifecycle/queries.ts'
import { facts, projectCommand } from '../../project/command.ts'
import { reject } from '../../rejections.ts'
import { sortingSchema } from '../events.ts'
import { deviationField, permissionOfHolders, whenMayFollow } from './deviation-guards.ts'

/** Says whether a change found in the trial must be in place before opening, later or not at all. */
export const sortDeviation = projectCommand({
  name: 'sortDeviation',
  fields: { ...deviationField, sorting: sortingSchema },
  permission: permissionOfHolders('deviations.sort'),
  decide(project, { deviation, sorting }) {
    return whenMayFollow(project, deviation, 'DeviationSorted', ({ phase }) => {
      if (findPhase(project, phase)?.trial !== true) return reject('notInTrial')
      return facts({ type: 'DeviationSorted', data: { deviation, sorting } })
    })
  },
})
