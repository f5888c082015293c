import { facts, projectCommand, refusalWithout } from '../../project/command.ts'
import { reject } from '../../rejections.ts'
import { findProposal } from '../proposals.ts'
import { seatFields, whenSeat } from './proposal-guards.ts'

/** Gives a seat back to its member: present after all, or not disqualified. A disqualified member cannot take it alone. */
export const takeBackSeat = projectCommand({
  name: 'takeBackSeat',
  fields: seatFields,
  permission(project, { proposal, seat }, context) {
    const known = findProposal(project, proposal)
    const member = known?.roster.find((each) => each.seat === seat)?.person
    const mine = member === context.actor && known?.handOvers[seat]?.cause !== 'disqualified'
    return mine ? undefined : refusalWithout(project, 'seats.handOver', context)
  },
  whilePaused: true,
  decide(project, input) {
    return whenSeat(project, input, 'SeatTakenBack', (_, { handOver }) => {
      if (handOver === undefined) return reject('seatNotHandedOver')
      return facts({ type: 'SeatTakenBack', data: input })
    })
  },
})
