import { boolean, optional, type Refused, text } from '@samstyre/event-sourcing'
import { facts, projectCommand } from '../../project/command.ts'
import type { ProjectEvent } from '../../project/events.ts'
import { type Rejection, reject } from '../../rejections.ts'
import { type BallotChoice, ballotChoiceSchema } from '../events.ts'
import type { SeatStanding } from '../seats.ts'
import type { Proposal } from '../state.ts'
import { refusalWithoutPart, seatFields, whenSeat } from './proposal-guards.ts'

/**
 * Votes from a seat, as its member or as the deputy who has stepped in. A changed mind is a new ballot; the last one
 * counts. When nobody is left who can vote the proposal closes by itself.
 */
export const castBallot = projectCommand({
  name: 'castBallot',
  fields: {
    ...seatFields,
    choice: ballotChoiceSchema,
    dissent: optional(text()),
    /** Whether the voter agrees to deciding without a meeting; said where the rule asks, and only there. */
    inWriting: optional(boolean()),
  },
  permission: refusalWithoutPart,
  whilePaused: true,
  decide(project, input, context) {
    return whenSeat(project, input, context, 'BallotCast', (proposal, standing) => {
      const { actor } = context
      const refusal = refusalToVote(standing, actor) ?? refusalOfBallot(proposal, input)
      if (refusal !== undefined) return refusal
      const asDeputy = standing.handOver !== undefined
      return facts(
        { type: 'BallotCast', data: { ...input, person: actor, asDeputy } },
        ...(asDeputy ? [] : presenceShown(proposal, input.seat)),
      )
    })
  },
})

function refusalToVote({ handOver, person, holder }: SeatStanding, actor: string): Refused<Rejection> | undefined {
  if (holder === actor) return undefined
  if (handOver !== undefined && actor === person) return reject('seatHandedOver', { cause: handOver.cause })
  return reject('notEntitledToVote')
}

interface Said {
  readonly choice: BallotChoice
  readonly inWriting?: boolean
}

function refusalOfBallot({ rule, alsoUnder = [] }: Proposal, said: Said): Refused<Rejection> | undefined {
  const rules = [rule, ...alsoUnder]
  if (said.choice === 'blank' && rules.some(({ abstention }) => abstention === 'notAllowed')) {
    return reject('blankNotAllowed')
  }
  const asks = rules.some(({ inWriting }) => inWriting === 'allAgree')
  if (asks && said.inWriting === undefined) return reject('inWritingUnsaid')
  return !asks && said.inWriting !== undefined ? reject('inWritingUnasked') : undefined
}

/** A ballot shows that its member is present: an open objection that said otherwise is dismissed. DEC-44. */
function presenceShown({ id: proposal, objections }: Proposal, about: string): readonly ProjectEvent[] {
  return objections
    .filter(({ seat, cause, outcome }) => seat === about && cause === 'absent' && outcome === undefined)
    .map(({ id: objection }) => ({ type: 'ObjectionDecided', data: { proposal, objection, outcome: 'dismissed' } }))
}
