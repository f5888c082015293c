import { facts, projectCommand } from '../../project/command.ts'
import { reject } from '../../rejections.ts'
import { refusalWithoutPart, seatFields, whenSeat } from './proposal-guards.ts'

/**
 * A member who said to be absent is present after all, and takes the seat back before the deputy has voted. A ballot
 * that the member had cast before counts again. DEC-46.
 */
export const takeBackSeat = projectCommand({
  name: 'takeBackSeat',
  fields: seatFields,
  permission: refusalWithoutPart,
  whilePaused: true,
  decide(project, input, context) {
    return whenSeat(project, input, context, 'SeatTakenBack', (_, { handOver, person, ballot }) => {
      if (person !== context.actor) return reject('ownSeatOnly')
      if (handOver === undefined) return reject('seatNotHandedOver')
      if (handOver.cause === 'disqualified') return reject('disqualificationStands')
      if (ballot !== undefined) return reject('deputyHasVoted')
      return facts({ type: 'SeatTakenBack', data: input })
    })
  },
})
