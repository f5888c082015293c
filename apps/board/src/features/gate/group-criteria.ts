import type { Criterion } from './documents.ts'

export const statuses = ['missing', 'outdated', 'met', 'waived'] as const
export type Status = (typeof statuses)[number]

/** A criterion of the gate: asked once, or of each partner. */
export interface AskedCriterion {
  readonly id: string
  readonly definition: Criterion['definition']
  /** The worst of the statuses: a criterion is missing as long as one partner's is. */
  readonly status: Status
  /** One entry, or one for each partner. */
  readonly entries: readonly [Criterion, ...Criterion[]]
}

/** Puts the entries of one criterion together, in the order the definition asks. */
export function askedCriteria(criteria: readonly Criterion[]): readonly AskedCriterion[] {
  const byId = new Map<string, [Criterion, ...Criterion[]]>()
  for (const criterion of criteria) {
    const known = byId.get(criterion.definition.id)
    if (known === undefined) byId.set(criterion.definition.id, [criterion])
    else known.push(criterion)
  }
  return [...byId.values()].map((entries) => {
    const { definition } = entries[0]
    return { id: definition.id, definition, entries, status: worst(entries) }
  })
}

function worst(entries: readonly [Criterion, ...Criterion[]]): Status {
  return statuses.find((status) => entries.some((entry) => entry.status === status)) ?? entries[0].status
}
