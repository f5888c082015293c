import { id, text } from '@samstyre/event-sourcing'
import { facts, projectCommand } from '../../project/command.ts'
import { reject } from '../../rejections.ts'
import { findCondition } from '../queries.ts'

/** Takes back that a condition was met: it turned out that it was not. */
export const reopenCondition = projectCommand({
  name: 'reopenCondition',
  fields: { condition: id('condition'), reason: text() },
  permission: 'conditions.settle',
  decide(project, { condition, reason }) {
    const known = findCondition(project, condition)
    if (known === undefined) return reject('conditionUnknown')
    if (known.met === undefined) return reject('conditionNotMet')
    return facts({ type: 'ConditionReopened', data: { condition, reason } })
  },
})
