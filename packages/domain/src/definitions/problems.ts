/**
 * Every way a definition can be wrong: the rule of SPEC.md that it breaks, and the values its text may name.
 *
 * `place` is the id of the phase, gate, criterion or preset concerned, or of the definition itself.
 */
export const definitionProblems = {
  idMalformed: { rule: 'DEF-1', values: ['id'] },
  versionTooLow: { rule: 'DEF-2', values: ['version'] },
  idTwice: { rule: 'DEF-3', values: ['id'] },
  phasesMissing: { rule: 'DEF-4', values: [] },
  phaseUnknown: { rule: 'DEF-5', values: ['gate', 'phase'] },
  phaseUnreachable: { rule: 'DEF-6', values: ['phase'] },
  deadEnd: { rule: 'DEF-7', values: ['phase'] },
  finalPhaseLeft: { rule: 'DEF-7', values: ['phase', 'gate'] },
  gateNumberMalformed: { rule: 'DEF-8', values: ['gate', 'number'] },
  gateNumberTwice: { rule: 'DEF-8', values: ['gate', 'number'] },
  criteriaMissing: { rule: 'DEF-9', values: ['gate'] },
  toleranceUnguarded: { rule: 'DEF-10', values: ['gate'] },
  factUnknown: { rule: 'DEF-11', values: ['criterion', 'fact'] },
  trialFactOutsideTrial: { rule: 'DEF-12', values: ['gate', 'criterion', 'fact'] },
  responsibleMissing: { rule: 'DEF-13', values: ['criterion'] },
  responsibleUnknown: { rule: 'DEF-13', values: ['criterion', 'role'] },
  textEmpty: { rule: 'DEF-14', values: ['place', 'language'] },
  labelTooLong: { rule: 'DEF-15', values: ['criterion', 'language', 'length'] },
  permissionUnknown: { rule: 'DEF-24', values: ['permission'] },
  permissionRoleUnknown: { rule: 'DEF-24', values: ['permission', 'role'] },
  auditorPermitted: { rule: 'DEF-17', values: ['permission'] },
  auditorResponsible: { rule: 'DEF-17', values: ['criterion'] },
  presetsMissing: { rule: 'DEF-18', values: [] },
  fractionImpossible: { rule: 'DEF-26', values: ['preset', 'rule', 'fraction'] },
  quorumBeyondAll: { rule: 'DEF-26', values: ['preset', 'rule', 'fraction'] },
  majorityTooSmall: { rule: 'DEF-20', values: ['preset', 'rule', 'fraction'] },
  toleranceNegative: { rule: 'DEF-21', values: ['field', 'value'] },
  lawIncomplete: { rule: 'DEF-27', values: ['preset', 'field'] },
  versionTwice: { rule: 'DEF-22', values: ['definition'] },
} as const satisfies Record<string, { readonly rule: string; readonly values: readonly string[] }>

export type DefinitionProblemCode = keyof typeof definitionProblems
type Values<Code extends DefinitionProblemCode> = Readonly<
  Record<(typeof definitionProblems)[Code]['values'][number], string | number>
>

/** One thing wrong with a definition: what, which rule, and the values that its text names. */
export interface DefinitionProblem {
  readonly code: DefinitionProblemCode
  readonly rule: string
  readonly values: Readonly<Record<string, string | number>>
}

export function problem<Code extends DefinitionProblemCode>(
  code: Code,
  ...[values]: (typeof definitionProblems)[Code]['values'] extends readonly [] ? [] : [Values<Code>]
): DefinitionProblem {
  return { code, rule: definitionProblems[code].rule, values: values ?? {} }
}
