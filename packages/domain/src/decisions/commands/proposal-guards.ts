import { id, type Refused } from '@samstyre/event-sourcing'
import { assignmentsOf, isSteeringRole } from '../../governance/queries.ts'
import type { ProjectDecision } from '../../project/command.ts'
import type { CommandContext } from '../../project/context.ts'
import type { StartedProject } from '../../project/state.ts'
import { type Rejection, reject } from '../../rejections.ts'
import { citationOf } from '../citation.ts'
import { type ProposalFact, proposalTable } from '../machine.ts'
import { findProposal } from '../proposals.ts'
import { type SeatStanding, seatStandings } from '../seats.ts'
import type { Proposal } from '../state.ts'

export const proposalField = { proposal: id('proposal') }
export const seatFields = { ...proposalField, seat: id('assignment') }

/**
 * Refuses whoever has no part in any vote: neither a seat in the steering group nor a deputy's role. It looks at nothing
 * else, so that nobody learns of a vote by trying. DEC-52.
 */
export function refusalWithoutPart(
  project: StartedProject,
  _input: unknown,
  { actor, today }: CommandContext,
): Refused<Rejection> | undefined {
  const hasPart = assignmentsOf(project, actor, today).some(({ role }) => isSteeringRole(role) || role === 'deputy')
  return hasPart ? undefined : reject('noPartInVote')
}

/** Goes on with the proposal when the event may follow in its state; otherwise refuses. */
export function whenOpen(
  project: StartedProject,
  proposal: string,
  fact: ProposalFact,
  then: (proposal: Proposal) => ProjectDecision,
): ProjectDecision {
  const known = findProposal(project, proposal)
  if (known === undefined) return reject('proposalUnknown')
  if (proposalTable.next(known.state, fact) === undefined) {
    const citation = citationOf(known)
    return known.state === 'advised' ? reject('adviceGiven', { citation }) : reject('proposalNotOpen', { citation })
  }
  return then(known)
}

/** As `whenOpen`, with one seat of the vote as it stands today. */
export function whenSeat(
  project: StartedProject,
  { proposal, seat }: { readonly proposal: string; readonly seat: string },
  { today }: CommandContext,
  fact: ProposalFact,
  then: (proposal: Proposal, standing: SeatStanding) => ProjectDecision,
): ProjectDecision {
  return whenOpen(project, proposal, fact, (known) => {
    const standing = seatStandings(project, known, today).find((each) => each.seat === seat)
    if (standing === undefined) return reject('seatUnknown')
    return then(known, standing)
  })
}
