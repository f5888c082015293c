import { checkCriteria } from './checks/criteria.ts'
import { checkEnds, checkReach, checkWayOut } from './checks/line.ts'
import { checkGateNumbers, checkIds, checkVersion } from './checks/names.ts'
import { checkPermissions } from './checks/permissions.ts'
import { checkRulePresets, checkTolerance } from './checks/rules.ts'
import { checkLabels, checkTexts } from './checks/texts.ts'
import type { ProcessDefinition } from './definition.ts'
import type { DefinitionProblem } from './problems.ts'

const checks = [
  checkIds,
  checkVersion,
  checkEnds,
  checkReach,
  checkWayOut,
  checkGateNumbers,
  checkCriteria,
  checkTexts,
  checkLabels,
  checkPermissions,
  checkRulePresets,
  checkTolerance,
]

/** Everything that is wrong with a definition, by the rules DEF of SPEC.md; empty when it may be published. */
export function validateDefinition(definition: ProcessDefinition): readonly DefinitionProblem[] {
  return checks.flatMap((check) => check(definition))
}
