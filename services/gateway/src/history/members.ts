import { decisionQueries, governanceQueries, type StartedProject } from '@samstyre/domain'
import { osloDate } from '@samstyre/messages'

/** Whose seat it was in a vote at an instant: whoever sat in it then, or else its member when the vote began. */
export function memberAt(project: StartedProject, proposal: string, seat: string, at: string): string | undefined {
  const sitter = governanceQueries.sitterOf(project, governanceQueries.seatBehind(project, seat), osloDate(at))
  if (sitter !== undefined) return sitter
  const roster = decisionQueries.findProposal(project, proposal)?.roster
  return roster?.find((known) => known.seat === seat)?.person
}

/** The member an objection in a vote is about. */
export function memberObjectedTo(project: StartedProject, proposal: string, objection: string): string | undefined {
  const known = decisionQueries.findProposal(project, proposal)
  const raised = known && decisionQueries.findObjection(known, objection)
  return raised && memberAt(project, proposal, raised.seat, raised.at)
}
