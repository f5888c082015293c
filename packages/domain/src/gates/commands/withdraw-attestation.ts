import { text } from '@samstyre/event-sourcing'
import { facts, projectCommand } from '../../project/command.ts'
import { reject } from '../../rejections.ts'
import { recordAt, standingAttestation } from '../criteria.ts'
import { criterionFields, placeOf, refusalToConfirm } from './criterion-guards.ts'

/** Takes back the confirmation of a criterion. The confirmation stays in the history. */
export const withdrawAttestation = projectCommand({
  name: 'withdrawAttestation',
  fields: { ...criterionFields, reason: text() },
  permission: refusalToConfirm,
  decide(project, input) {
    const place = placeOf(project, input)
    const standing = standingAttestation(recordAt(project, place))
    if (standing === undefined) return reject('notAttested', { criterion: input.criterion })
    return facts({ type: 'AttestationWithdrawn', data: { ...place, reason: input.reason } })
  },
})
