import { roles } from '../../vocabulary.ts'
import {
  type CriterionDefinition,
  type DerivedFact,
  derivedFacts,
  type GateDefinition,
  type ProcessDefinition,
} from '../definition.ts'
import { type DefinitionProblem, problem } from '../problems.ts'

const knownFacts: readonly string[] = derivedFacts
const knownRoles: readonly string[] = roles
const trialFacts: readonly DerivedFact[] = ['trialDeviationsSorted', 'trialDeviationsClosed']

/** DEF-9 to DEF-13, and DEF-17 for criteria. */
export function checkCriteria({ phases, gates }: ProcessDefinition): readonly DefinitionProblem[] {
  const trials = new Set(phases.filter(({ trial }) => trial).map(({ id }) => id))
  return gates.flatMap((gate) => [
    ...checkGate(gate),
    ...gate.criteria.flatMap((criterion) => [
      ...checkFact(criterion),
      ...(trials.has(gate.from) ? [] : checkTrialFact(gate, criterion)),
      ...checkResponsible(criterion),
    ]),
  ])
}

function checkGate({ id: gate, criteria }: GateDefinition): readonly DefinitionProblem[] {
  if (criteria.length === 0) return [problem('criteriaMissing', { gate })]
  const guarded = criteria.some(({ kind, waivable }) => isDerivedFrom(kind, 'withinTolerance') && !waivable)
  return guarded ? [] : [problem('toleranceUnguarded', { gate })]
}

function isDerivedFrom(kind: CriterionDefinition['kind'], fact: DerivedFact): boolean {
  return kind.kind === 'derived' && kind.fact === fact
}

function checkFact({ id: criterion, kind }: CriterionDefinition): readonly DefinitionProblem[] {
  if (kind.kind !== 'derived' || knownFacts.includes(kind.fact)) return []
  return [problem('factUnknown', { criterion, fact: kind.fact })]
}

function checkTrialFact(
  { id: gate }: GateDefinition,
  { id: criterion, kind }: CriterionDefinition,
): readonly DefinitionProblem[] {
  if (kind.kind !== 'derived' || !trialFacts.includes(kind.fact)) return []
  return [problem('trialFactOutsideTrial', { gate, criterion, fact: kind.fact })]
}

function checkResponsible({ id: criterion, responsible }: CriterionDefinition): readonly DefinitionProblem[] {
  return [
    ...(responsible.length === 0 ? [problem('responsibleMissing', { criterion })] : []),
    ...responsible
      .filter((role) => !knownRoles.includes(role))
      .map((role) => problem('responsibleUnknown', { criterion, role })),
    ...(responsible.includes('auditor') ? [problem('auditorResponsible', { criterion })] : []),
  ]
}
