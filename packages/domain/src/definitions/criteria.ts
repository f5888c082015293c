import type { CriterionDefinition, DerivedFact } from './definition.ts'

type Described = Omit<CriterionDefinition, 'kind'>

/** A criterion that one of the responsible roles confirms once, with evidence. */
export function attested(criterion: Described): CriterionDefinition {
  return { ...criterion, kind: { kind: 'attested', perPartner: false } }
}

/** A criterion that each partner's own people confirm. It can be waived for all of them or for none: see `version-2.ts`. */
export function attestedByEachPartner(criterion: Omit<Described, 'waivable'>): CriterionDefinition {
  return { ...criterion, waivable: false, kind: { kind: 'attested', perPartner: true } }
}

/** A criterion that the system answers from its own facts. */
export function derived(fact: DerivedFact, criterion: Described): CriterionDefinition {
  return { ...criterion, kind: { kind: 'derived', fact } }
}
