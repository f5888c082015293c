import { optional, type Refused } from '@samstyre/event-sourcing'
import { isPermitted } from '../../governance/queries.ts'
import { facts, projectCommand } from '../../project/command.ts'
import type { CommandContext } from '../../project/context.ts'
import type { StartedProject } from '../../project/state.ts'
import { type Rejection, reject } from '../../rejections.ts'
import { groundSchema, type HandOverCause, handOverCauseSchema } from '../events.ts'
import { outcomeOf } from '../objections.ts'
import { possibleDeputies, type SeatStanding } from '../seats.ts'
import type { Proposal } from '../state.ts'
import { refusalWithoutPart, seatFields, whenSeat } from './proposal-guards.ts'

/**
 * Says that somebody else is absent or disqualified in this case. It has no effect before those who decide on it have
 * upheld it; where nobody can decide, it falls at once, and that is recorded. DEC-44, DEC-45.
 */
export const raiseObjection = projectCommand({
  name: 'raiseObjection',
  fields: { ...seatFields, cause: handOverCauseSchema, ground: optional(groundSchema) },
  permission: refusalToRaise,
  whilePaused: true,
  decide(project, input, context) {
    return whenSeat(project, input, context, 'ObjectionRaised', (proposal, standing) => {
      const refusal = refusalOfObjection(project, proposal, standing, input, context)
      if (refusal !== undefined) return refusal
      const { proposal: id, seat } = input
      const { commandId: objection, today } = context
      const raised = { type: 'ObjectionRaised', data: { ...input, objection } } as const
      if (outcomeOf(project, proposal, { seat, rulings: [] }, today) !== 'fell') return facts(raised)
      return facts(raised, { type: 'ObjectionDecided', data: { proposal: id, objection, outcome: 'fell' } })
    })
  },
})

function refusalToRaise(
  project: StartedProject,
  input: unknown,
  context: CommandContext,
): Refused<Rejection> | undefined {
  if (isPermitted(project, context.actor, 'seats.handOver', context.today)) return undefined
  return refusalWithoutPart(project, input, context)
}

function refusalOfObjection(
  project: StartedProject,
  proposal: Proposal,
  standing: SeatStanding,
  { cause, ground }: { readonly cause: HandOverCause; readonly ground?: string },
  { actor, today }: CommandContext,
): Refused<Rejection> | undefined {
  const { seat, handOver, ballot, person } = standing
  if (person === undefined) return reject('seatUnknown')
  if (person === actor) return reject('ownSeatObjected')
  if (handOver !== undefined) return reject('seatHandedOver', { cause: handOver.cause })
  if (cause === 'absent' && ground !== undefined) return reject('groundMisplaced', { cause })
  if (cause === 'absent' && ballot !== undefined) return reject('ballotShowsPresence')
  if (cause === 'absent' && possibleDeputies(project, proposal, standing, today).length === 0) {
    return reject('deputyNeeded')
  }
  const isKnown = proposal.objections.some((known) => known.seat === seat && known.cause === cause)
  return isKnown ? reject('objectionKnown') : undefined
}
