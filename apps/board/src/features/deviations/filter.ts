import type { Deviation } from './documents.ts'
import type { DeviationsSearch } from './search.ts'

/** Who is looking: a person, and the partners the person acts for. */
export interface Reader {
  readonly person: string | undefined
  readonly partners: readonly string[]
}

/** Keeps the deviations that every filter lets through. */
export function filtered(
  deviations: readonly Deviation[],
  { partner, severity, state, overTolerance, mine, search }: DeviationsSearch,
  reader: Reader,
): readonly Deviation[] {
  const wanted = search?.trim().toLocaleLowerCase('nb') ?? ''
  return deviations.filter(
    (deviation) =>
      (partner === undefined || concerns(deviation, partner)) &&
      (severity === undefined || deviation.severity === severity) &&
      (state === undefined || deviation.state === state) &&
      (overTolerance !== true || deviation.overTolerance) &&
      (mine !== true || isMine(deviation, reader)) &&
      (wanted === '' || `${deviation.number} ${deviation.title}`.toLocaleLowerCase('nb').includes(wanted)),
  )
}

/** A partner is concerned by what it owns, what it reported and what affects it. */
function concerns({ ownerPartner, reportingPartner, affects }: Deviation, partner: string): boolean {
  return (
    ownerPartner.id === partner ||
    reportingPartner.id === partner ||
    affects.some((each) => each.partner.id === partner)
  )
}

function isMine(deviation: Deviation, { person, partners }: Reader): boolean {
  const { responsible, reportedBy, ownerPartner, assessFor } = deviation
  return (
    (person !== undefined && (responsible?.id === person || reportedBy.id === person)) ||
    partners.includes(ownerPartner.id) ||
    assessFor.length > 0
  )
}
