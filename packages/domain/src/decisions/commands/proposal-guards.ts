import { id } from '@samstyre/event-sourcing'
import type { ProjectDecision } from '../../project/command.ts'
import type { StartedProject } from '../../project/state.ts'
import { reject } from '../../rejections.ts'
import { citationOf } from '../citation.ts'
import { type ProposalFact, proposalTable } from '../machine.ts'
import { findProposal } from '../proposals.ts'
import { type SeatStanding, seatStandings } from '../seats.ts'
import type { Proposal } from '../state.ts'

export const proposalField = { proposal: id('proposal') }
export const seatFields = { ...proposalField, seat: id('assignment') }

/** Goes on with the proposal when the fact may follow in its state; otherwise refuses. */
export function whenOpen(
  project: StartedProject,
  proposal: string,
  fact: ProposalFact,
  then: (proposal: Proposal) => ProjectDecision,
): ProjectDecision {
  const known = findProposal(project, proposal)
  if (known === undefined) return reject('proposalUnknown')
  if (proposalTable.next(known.state, fact) === undefined) {
    return reject('proposalNotOpen', { citation: citationOf(known) })
  }
  return then(known)
}

/** As `whenOpen`, with one seat of the roster. */
export function whenSeat(
  project: StartedProject,
  { proposal, seat }: { readonly proposal: string; readonly seat: string },
  fact: ProposalFact,
  then: (proposal: Proposal, standing: SeatStanding) => ProjectDecision,
): ProjectDecision {
  return whenOpen(project, proposal, fact, (known) => {
    const standing = seatStandings(known).find((each) => each.seat === seat)
    if (standing === undefined) return reject('seatUnknown')
    return then(known, standing)
  })
}
