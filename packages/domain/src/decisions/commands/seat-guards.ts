import type { Refused } from '@samstyre/event-sourcing'
import { takesPart } from '../../governance/queries.ts'
import { refusalWithout } from '../../project/command.ts'
import type { CommandContext } from '../../project/context.ts'
import type { StartedProject } from '../../project/state.ts'
import { type Rejection, reject } from '../../rejections.ts'
import { citationOf } from '../citation.ts'
import { isPast } from '../deadline.ts'
import { findProposal } from '../proposals.ts'
import { seatStandings } from '../seats.ts'
import type { Proposal } from '../state.ts'

/**
 * Refuses whoever may not say who sits in a seat for one decision: its member may, and those who keep order in the
 * steering group. While disqualified nobody may for the own seat, whatever other role they hold.
 */
export function refusalToMoveSeat(
  project: StartedProject,
  { proposal, seat }: { readonly proposal: string; readonly seat: string },
  context: CommandContext,
): Refused<Rejection> | undefined {
  const { actor, today } = context
  const known = findProposal(project, proposal)
  const mine = known && seatStandings(known).find((standing) => standing.seat === seat && standing.person === actor)
  if (mine?.handOver?.cause === 'disqualified') return reject('seatHandedOver', { cause: 'disqualified' })
  if (mine !== undefined && takesPart(project, actor, today)) return undefined
  return refusalWithout(project, 'seats.handOver', context)
}

/** Refuses once the time for voting is over: from then on nobody changes who has voted. */
export function refusalAfterDeadline(proposal: Proposal, { at }: CommandContext): Refused<Rejection> | undefined {
  if (!isPast(proposal, at)) return undefined
  return reject('deadlinePassed', { citation: citationOf(proposal), deadline: proposal.deadline })
}
