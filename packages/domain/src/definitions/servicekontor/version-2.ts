import type { CriterionDefinition, ProcessDefinition } from '../definition.ts'
import { servicekontor1 } from './index.ts'
import { permissions2 } from './permissions-2.ts'
import { rulePresets2 } from './rules-2.ts'

/**
 * What the steering group may set aside from version 2 on, beside what it may already. Version 1 made walls of what the
 * handbook calls a choice, an example or common practice. Why each of them is here, and the others are not: ADR 0013.
 */
export const waivableFrom2: readonly string[] = [
  'g1.costs',
  'g1.letterOfIntent',
  'g2.agreements',
  'g2.serviceLeader',
  'newTrial.plan',
  'newTrial.measurableGoals',
  'g3.testedInside',
  'g3.operatingAgreement',
  'g4.evaluation',
  'g4.plan',
  'g5.largeChangesTried',
  'g5.plan',
  'g5.measurableGoals',
]

/**
 * As version 1, with more that local conditions may make irrelevant (handbook 1.4, 2, 5.1 and 9), with rules of decision
 * that say everything, and with a project owner.
 */
export const servicekontor2: ProcessDefinition = {
  ...servicekontor1,
  version: 2,
  gates: servicekontor1.gates.map((gate) => ({ ...gate, criteria: gate.criteria.map(asOf2) })),
  permissions: permissions2,
  rulePresets: rulePresets2,
}

function asOf2(criterion: CriterionDefinition): CriterionDefinition {
  return waivableFrom2.includes(criterion.id) ? { ...criterion, waivable: true } : criterion
}
