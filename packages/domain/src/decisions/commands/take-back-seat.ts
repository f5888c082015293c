import { facts, projectCommand } from '../../project/command.ts'
import { reject } from '../../rejections.ts'
import { withClosing } from '../closing.ts'
import { seatFields, whenSeat } from './proposal-guards.ts'
import { refusalAfterDeadline, refusalToMoveSeat } from './seat-guards.ts'

/**
 * Gives a seat back to its member: present after all, or not disqualified. A ballot that the member had cast before
 * counts again, so this may complete the vote.
 */
export const takeBackSeat = projectCommand({
  name: 'takeBackSeat',
  fields: seatFields,
  permission: refusalToMoveSeat,
  whilePaused: true,
  decide(project, input, context) {
    return whenSeat(project, input, 'SeatTakenBack', (proposal, { handOver }) => {
      if (handOver === undefined) return reject('seatNotHandedOver')
      const refusal = refusalAfterDeadline(proposal, context)
      if (refusal !== undefined) return refusal
      return facts(...withClosing(project, proposal.id, [{ type: 'SeatTakenBack', data: input }], context))
    })
  },
})
