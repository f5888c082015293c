import type { GateDefinition } from '../definitions/definition.ts'
import type { StartedProject } from '../project/state.ts'
import { type CriterionView, criteriaOf, visitFor } from './criteria.ts'
import { type GateRuling, gateKey } from './state.ts'

export { type CriterionStatus, type CriterionView, criteriaOf, visitFor } from './criteria.ts'
export type { Attestation, CriterionRecord, EvidenceVersion, GateRuling } from './state.ts'

/** What is still to be met before a gate can be passed. GATE-12. */
export function missingCriteria(
  project: StartedProject,
  gate: GateDefinition,
  today: string,
): readonly CriterionView[] {
  return criteriaOf(project, gate, today).filter(({ status }) => status === 'missing' || status === 'outdated')
}

/** What the steering group last said about a gate in the visit that counts, beside passing it. */
export function rulingOn(project: StartedProject, gate: GateDefinition): GateRuling {
  return project.gates.rulings.get(gateKey(gate.id, visitFor(project, gate))) ?? {}
}

/** Whether the gate is on hold on a day: the day named is the first on which it can be put to the vote again. */
export function isHeld(ruling: GateRuling, today: string): boolean {
  return ruling.held !== undefined && today < ruling.held.until
}
