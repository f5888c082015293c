import { conditionQueries, decisionQueries, type StartedProject } from '@samstyre/domain'
import { remembered } from '../../projects/remembered.ts'

/** Every seat of a vote as it stands: found once, however many ballots are compared with it. */
export const standingsOf = remembered(decisionQueries.seatStandings)

/** What a vote comes to. */
export const validityOf = remembered(decisionQueries.currentValidity)

const byProposal = remembered((project: StartedProject) =>
  Map.groupBy(conditionQueries.allConditions(project), ({ proposal }) => proposal),
)

/** The conditions that came with a decision. */
export function conditionsOf(project: StartedProject, proposal: string): readonly conditionQueries.Condition[] {
  return byProposal(project).get(proposal) ?? []
}
