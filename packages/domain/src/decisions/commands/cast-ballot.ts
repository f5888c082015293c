import { optional, text } from '@samstyre/event-sourcing'
import { facts, projectCommand } from '../../project/command.ts'
import { reject } from '../../rejections.ts'
import { citationOf } from '../citation.ts'
import { withClosing } from '../closing.ts'
import { ballotChoiceSchema } from '../events.ts'
import { mayVoteFrom } from '../seats.ts'
import { seatFields, whenSeat } from './proposal-guards.ts'
import { refusalAfterDeadline } from './seat-guards.ts'

/**
 * Votes from a seat, as its member or as the deputy who has stepped in. A changed mind is a new ballot; the last one
 * counts. When everybody has voted the proposal closes by itself.
 */
export const castBallot = projectCommand({
  name: 'castBallot',
  fields: { ...seatFields, choice: ballotChoiceSchema, dissent: optional(text()) },
  // The seat itself is the permission: the guards below find out whose it is.
  permission: () => undefined,
  whilePaused: true,
  decide(project, input, context) {
    const { actor, today } = context
    return whenSeat(project, input, 'BallotCast', (proposal, standing) => {
      const citation = citationOf(proposal)
      const { handOver, person } = standing
      if (handOver !== undefined && actor === person) return reject('seatHandedOver', { cause: handOver.cause })
      if (!mayVoteFrom(project, standing, actor, today)) return reject('notEntitledToVote', { citation })
      const refusal = refusalAfterDeadline(proposal, context)
      if (refusal !== undefined) return refusal
      const cast = { type: 'BallotCast', data: { ...input, person: actor, asDeputy: handOver !== undefined } } as const
      return facts(...withClosing(project, proposal.id, [cast], context))
    })
  },
})
