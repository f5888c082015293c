import {
  decisionQueries,
  deviationQueries,
  type GateDefinition,
  gateQueries,
  type StartedProject,
} from '@samstyre/domain'
import { remembered, rememberedBy } from '../../projects/remembered.ts'

/** A gate as it stands on a day. */
interface GateOn {
  readonly gate: GateDefinition
  readonly day: string
}

const nameOf = ({ gate, day }: GateOn) => `${gate.id} ${day}`

/** Every criterion of a gate as it stands on a day: found once, however many fields rest on it. */
export const criteriaOf = rememberedBy(nameOf, (project: StartedProject, { gate, day }: GateOn) =>
  gateQueries.criteriaOf(project, gate, day),
)

/** How a gate stands on a day. */
export const standingOf = rememberedBy(nameOf, (project: StartedProject, { gate, day }: GateOn) =>
  decisionQueries.gateStanding(project, gate, day),
)

/** The open deviations over tolerance. They block every gate, and so are the same for all of them. */
export const blockingIn = remembered((project: StartedProject) => deviationQueries.blockingDeviations(project))

const byGate = remembered((project: StartedProject) =>
  Map.groupBy(decisionQueries.allProposals(project), ({ subject }) =>
    subject.kind === 'gate' ? subject.gate : undefined,
  ),
)

/** Every proposal about a gate, oldest first. */
export function proposalsAbout(project: StartedProject, gate: string): readonly decisionQueries.Proposal[] {
  return byGate(project).get(gate) ?? []
}
