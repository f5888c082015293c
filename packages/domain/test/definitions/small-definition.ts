import { attested, derived } from '../../src/definitions/criteria.ts'
import type { CriterionDefinition, GateDefinition, ProcessDefinition } from '../../src/definitions/definition.ts'
import type { DefinitionProblem } from '../../src/definitions/problems.ts'
import { validateDefinition } from '../../src/definitions/validate.ts'
import { prosjektveiviseren } from './prosjektveiviseren.ts'

const text = { nb: 'Noe', nn: 'Noko', en: 'Something' }

export const confirmed: CriterionDefinition = attested({
  id: 'try.ready',
  text,
  help: text,
  responsible: ['projectManager'],
  waivable: true,
})
export const guard: CriterionDefinition = derived('withinTolerance', {
  id: 'try.tolerance',
  text,
  help: text,
  responsible: ['projectManager'],
  waivable: false,
})
export const gate: GateDefinition = {
  id: 'finish',
  number: 1,
  name: text,
  from: 'try',
  to: 'done',
  criteria: [confirmed, guard],
}

/** The least that is valid: one phase, one gate and a last phase. Tests break one thing in it at a time. */
export const small: ProcessDefinition = {
  id: 'small',
  version: 1,
  name: text,
  phases: [
    { id: 'try', name: text, trial: true },
    { id: 'done', name: text, trial: false, final: true },
  ],
  gates: [gate],
  permissions: prosjektveiviseren.permissions,
  rulePresets: prosjektveiviseren.rulePresets,
  tolerance: { costNok: 0, days: 0 },
}

/** What is wrong with the small definition once some of it is replaced, as `[code, values]`. */
export function wrongWith(
  changed: Partial<ProcessDefinition>,
): readonly (readonly [DefinitionProblem['code'], DefinitionProblem['values']])[] {
  return validateDefinition({ ...small, ...changed }).map(({ code, values }) => [code, values])
}

/** The small definition's gate with these criteria. */
export function withCriteria(...criteria: readonly CriterionDefinition[]): Partial<ProcessDefinition> {
  return { gates: [{ ...gate, criteria }] }
}
