import { choice, id, optional, text } from '@samstyre/event-sourcing'
import { deputiesFor } from '../../governance/queries.ts'
import { facts, projectCommand } from '../../project/command.ts'
import { reject } from '../../rejections.ts'
import { withClosing } from '../closing.ts'
import { possibleDeputies } from '../seats.ts'
import { seatFields, whenSeat } from './proposal-guards.ts'
import { refusalAfterDeadline, refusalToMoveSeat } from './seat-guards.ts'

/**
 * Lets a deputy step in for one decision: the member is absent, or disqualified. A disqualified member without a
 * deputy leaves the seat empty. The member may do this, and those who keep order in the steering group.
 */
export const handOverSeat = projectCommand({
  name: 'handOverSeat',
  fields: {
    ...seatFields,
    cause: choice('HandOverCause', ['absent', 'disqualified']),
    deputy: optional(id('person')),
    note: optional(text()),
  },
  permission: refusalToMoveSeat,
  whilePaused: true,
  decide(project, input, context) {
    return whenSeat(project, input, 'SeatHandedOver', (proposal, { seat, partner }) => {
      const { cause, deputy } = input
      const refusal = refusalAfterDeadline(proposal, context)
      if (refusal !== undefined) return refusal
      if (cause === 'absent' && deputy === undefined) return reject('deputyNeeded')
      if (deputy !== undefined) {
        const deputies = deputiesFor(project, seat, partner, context.today)
        if (!deputies.some(({ person }) => person === deputy)) return reject('notDeputy', { person: deputy })
        const free = possibleDeputies(project, proposal, { seat, partner }, context.today)
        if (!free.includes(deputy)) return reject('deputyBusy', { person: deputy })
      }
      return facts(...withClosing(project, proposal.id, [{ type: 'SeatHandedOver', data: input }], context))
    })
  },
})
