import type { CriterionDefinition, GateDefinition } from '../definitions/definition.ts'
import { activePartners } from '../governance/queries.ts'
import { visitsTo } from '../lifecycle/queries.ts'
import type { StartedProject } from '../project/state.ts'
import { isTrue } from './derived.ts'
import { type Attestation, type CriterionPlace, type CriterionRecord, emptyRecord, placeKey } from './state.ts'

export type CriterionStatus = 'met' | 'waived' | 'missing' | 'outdated'

/** One criterion as it stands, once for each partner where it is asked of each. */
export interface CriterionView {
  readonly key: string
  readonly definition: CriterionDefinition
  readonly partner?: string
  readonly status: CriterionStatus
  readonly record: CriterionRecord
  /** The attestation that stands, if any. */
  readonly attestation?: Attestation
}

/** The visit whose results count for a gate: the last stay in the phase it leads out of. 0 before the first. */
export function visitFor(project: StartedProject, gate: GateDefinition): number {
  return visitsTo(project, gate.from)
}

/** Every criterion of a gate as it stands on a day. */
export function criteriaOf(project: StartedProject, gate: GateDefinition, today: string): readonly CriterionView[] {
  return gate.criteria.flatMap((definition) =>
    placesOf(project, gate, definition).map((place) => view(project, gate, place, definition, today)),
  )
}

/** The places where a criterion is answered: one, or one for each partner. */
function placesOf(
  project: StartedProject,
  gate: GateDefinition,
  { id: criterion, kind }: CriterionDefinition,
): readonly CriterionPlace[] {
  const place = { gate: gate.id, visit: visitFor(project, gate), criterion }
  if (kind.kind === 'derived' || !kind.perPartner) return [place]
  return activePartners(project).map(({ partner }) => ({ ...place, partner }))
}

function view(
  project: StartedProject,
  gate: GateDefinition,
  place: CriterionPlace,
  definition: CriterionDefinition,
  today: string,
): CriterionView {
  const found = recordAt(project, place)
  const waiver = found.waiver ?? recordAt(project, withoutPartner(place)).waiver
  const record = waiver === undefined ? found : { ...found, waiver }
  const attestation = standingAttestation(record)
  return {
    key: place.partner === undefined ? place.criterion : `${place.criterion}:${place.partner}`,
    definition,
    ...(place.partner === undefined ? {} : { partner: place.partner }),
    status: knows(project, gate, definition, today) ? 'met' : statusOf(record, attestation),
    record,
    ...(attestation === undefined ? {} : { attestation }),
  }
}

/** A waiver covers a criterion for every partner. */
function withoutPartner({ gate, visit, criterion }: CriterionPlace): CriterionPlace {
  return { gate, visit, criterion }
}

/** Whether the system itself knows that a criterion is met. GATE-13. */
function knows(project: StartedProject, gate: GateDefinition, { kind }: CriterionDefinition, today: string): boolean {
  return kind.kind === 'derived' && isTrue(kind.fact, project, gate, today)
}

/** How a criterion stands by what people have said. GATE-7, GATE-11. */
function statusOf({ evidence, waiver }: CriterionRecord, attestation: Attestation | undefined): CriterionStatus {
  if (attestation !== undefined && attestation.version === evidence.at(-1)?.version) return 'met'
  if (waiver !== undefined) return 'waived'
  return attestation === undefined ? 'missing' : 'outdated'
}

export function recordAt(project: StartedProject, place: CriterionPlace): CriterionRecord {
  return project.gates.records.get(placeKey(place)) ?? emptyRecord
}

export function standingAttestation({ attestations }: CriterionRecord): Attestation | undefined {
  return attestations.findLast(({ withdrawn }) => withdrawn === undefined)
}
