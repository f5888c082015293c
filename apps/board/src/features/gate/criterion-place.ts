import type { Criterion } from './documents.ts'
import type { GateContext } from './gate-context.ts'

/** How commands name one answer to a criterion. */
export function placeOf({ gate }: GateContext, { definition, partner }: Criterion) {
  const place = { gate, criterion: definition.id }
  return partner === null ? place : { ...place, partner: partner.id }
}
