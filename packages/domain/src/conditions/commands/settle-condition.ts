import { id, text } from '@samstyre/event-sourcing'
import { takesPart } from '../../governance/queries.ts'
import { facts, projectCommand, refusalWithout } from '../../project/command.ts'
import { reject } from '../../rejections.ts'
import { findCondition } from '../queries.ts'

/** Records that a condition is met. Its owner may, and those who may settle any condition. */
export const settleCondition = projectCommand({
  name: 'settleCondition',
  fields: { condition: id('condition'), note: text() },
  permission(project, { condition }, context) {
    const { actor, today } = context
    const owns = findCondition(project, condition)?.owner === actor && takesPart(project, actor, today)
    return owns ? undefined : refusalWithout(project, 'conditions.settle', context)
  },
  decide(project, { condition, note }) {
    const known = findCondition(project, condition)
    if (known === undefined) return reject('conditionUnknown')
    if (known.met !== undefined) return reject('conditionMetAlready')
    return facts({ type: 'ConditionMet', data: { condition, note } })
  },
})
