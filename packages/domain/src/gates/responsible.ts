import type { CriterionDefinition } from '../definitions/definition.ts'
import { type Assignment, activeAssignments } from '../governance/queries.ts'
import type { StartedProject } from '../project/state.ts'

/** The roles held that may confirm a criterion; asked of each partner, only that partner's own people. */
export function responsibleFor(
  project: StartedProject,
  { responsible }: CriterionDefinition,
  partner: string | undefined,
  today: string,
): readonly Assignment[] {
  return activeAssignments(project, today).filter(
    (held) => responsible.includes(held.role) && (partner === undefined || held.partner === partner),
  )
}
