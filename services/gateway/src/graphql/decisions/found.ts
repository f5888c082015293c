import { conditionQueries, decisionQueries, type StartedProject } from '@samstyre/domain'
import { remembered, rememberedBy } from '../../projects/remembered.ts'
import type { ProjectView } from '../project/view.ts'

type Shown = Pick<ProjectView, 'project' | 'today'>

/** Every seat of a vote as it stands: found once, however many ballots are compared with it. */
export const standingsOf = foundOnce(decisionQueries.seatStandings)

/** What a vote comes to. */
export const validityOf = foundOnce(decisionQueries.currentValidity)

function foundOnce<Answer>(
  find: (project: StartedProject, proposal: decisionQueries.Proposal, day: string) => Answer,
): (view: Shown, proposal: decisionQueries.Proposal) => Answer {
  const ofProject = remembered((project: StartedProject) =>
    rememberedBy(
      (day: string) => day,
      (proposal: decisionQueries.Proposal, day) => find(project, proposal, day),
    ),
  )
  return ({ project, today }, proposal) => ofProject(project)(proposal, today)
}

const byProposal = remembered((project: StartedProject) =>
  Map.groupBy(conditionQueries.allConditions(project), ({ proposal }) => proposal),
)

/** The conditions that came with a decision. */
export function conditionsOf(project: StartedProject, proposal: string): readonly conditionQueries.Condition[] {
  return byProposal(project).get(proposal) ?? []
}
