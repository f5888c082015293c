import { facts, projectCommand } from '../../project/command.ts'
import { reject } from '../../rejections.ts'
import { lostBallot } from '../objections.ts'
import { refusalWithoutPart, seatFields, whenSeat } from './proposal-guards.ts'

/** Has it recorded that a member protests: an objection took away the ballot that the member had cast. DEC-46. */
export const recordProtest = projectCommand({
  name: 'recordProtest',
  fields: seatFields,
  permission: refusalWithoutPart,
  whilePaused: true,
  decide(project, input, context) {
    return whenSeat(project, input, context, 'ProtestRecorded', (proposal, standing) => {
      if ((standing.handOver?.member ?? standing.person) !== context.actor) return reject('ownSeatOnly')
      if (!lostBallot(proposal, standing) || proposal.protests.includes(input.seat)) return reject('nothingToProtest')
      return facts({ type: 'ProtestRecorded', data: input })
    })
  },
})
