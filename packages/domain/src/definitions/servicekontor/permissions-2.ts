import type { ProcessDefinition } from '../definition.ts'
import { permissions } from './permissions.ts'

/** As version 1, with the project owner, who may ask for advice, and report and discuss deviations. */
export const permissions2: ProcessDefinition['permissions'] = {
  ...permissions,
  'proposals.put': [...permissions['proposals.put'], 'projectOwner'],
  'deviations.report': [...permissions['deviations.report'], 'projectOwner'],
  'deviations.comment': [...permissions['deviations.comment'], 'projectOwner'],
}
