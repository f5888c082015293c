import { id, optional, type Refused } from '@samstyre/event-sourcing'
import { deputiesFor } from '../../governance/queries.ts'
import { facts, projectCommand } from '../../project/command.ts'
import type { StartedProject } from '../../project/state.ts'
import { type Rejection, reject } from '../../rejections.ts'
import { groundSchema, type HandOverCause, handOverCauseSchema } from '../events.ts'
import { possibleDeputies, type SeatStanding } from '../seats.ts'
import type { Proposal } from '../state.ts'
import { refusalWithoutPart, seatFields, whenSeat } from './proposal-guards.ts'

/**
 * A member says that they are absent or disqualified in this case. An absent member names the deputy; a disqualified
 * one does not: the first deputy who is free steps in, and without one the seat is empty. DEC-43.
 */
export const handOverSeat = projectCommand({
  name: 'handOverSeat',
  fields: {
    ...seatFields,
    cause: handOverCauseSchema,
    deputy: optional(id('person')),
    ground: optional(groundSchema),
  },
  permission: refusalWithoutPart,
  whilePaused: true,
  decide(project, input, context) {
    return whenSeat(project, input, context, 'SeatHandedOver', (proposal, standing) => {
      const { actor, today } = context
      const { deputy: wanted, ...said } = input
      if (standing.person !== actor) return reject('ownSeatOnly')
      if (standing.handOver?.cause === 'disqualified') return reject('seatHandedOver', { cause: 'disqualified' })
      if (input.cause === 'absent' && input.ground !== undefined) {
        return reject('groundMisplaced', { cause: input.cause })
      }
      const refusal = refusalOfDeputy(project, proposal, standing, { cause: input.cause, wanted, today })
      if (refusal !== undefined) return refusal
      const deputy = wanted ?? possibleDeputies(project, proposal, standing, today)[0]
      return facts({
        type: 'SeatHandedOver',
        data: { ...said, ...(deputy === undefined ? {} : { deputy }), member: actor },
      })
    })
  },
})

interface Deputising {
  readonly cause: HandOverCause
  readonly wanted: string | undefined
  readonly today: string
}

function refusalOfDeputy(
  project: StartedProject,
  proposal: Proposal,
  { seat, partner, handOver, ballot }: SeatStanding,
  { cause, wanted, today }: Deputising,
): Refused<Rejection> | undefined {
  if (handOver !== undefined && ballot !== undefined) return reject('deputyHasVoted')
  if (cause === 'disqualified') return wanted === undefined ? undefined : reject('deputyNotChosen')
  if (wanted === undefined) return reject('deputyNeeded')
  const isDeputy = deputiesFor(project, seat, partner, today).some(({ person }) => person === wanted)
  if (!isDeputy) return reject('notDeputy', { person: wanted })
  const isFree = possibleDeputies(project, proposal, { seat, partner }, today).includes(wanted)
  return isFree ? undefined : reject('deputyBusy', { person: wanted })
}
