import { canonicalJson } from '../canonical-json.ts'
import { versionName } from '../definitions/definition.ts'
import { allDeviations, type Deviation, findDeviation, isOpen } from '../deviations/queries.ts'
import { type CriterionView, criteriaOf, type EvidenceVersion } from '../gates/queries.ts'
import { mandateOf } from '../governance/queries.ts'
import { findGate } from '../lifecycle/queries.ts'
import type { CommandContext } from '../project/context.ts'
import type { StartedProject } from '../project/state.ts'
import type { Basis } from './events.ts'
import type { Subject } from './subject.ts'

/**
 * What a proposal rests on at this moment, to be frozen with it: for a gate every criterion with its evidence, the
 * mandate, and the deviations that are open - or the one that is decided on.
 */
export function basisOf(project: StartedProject, subject: Subject, context: CommandContext): Basis {
  const { costNok, days } = mandateOf(project)
  return {
    definition: versionName(project.definition),
    mandate: { costNok, days },
    criteria: criteriaBehind(project, subject, context.today).map((criterion) => frozen(criterion, context)),
    deviations: deviationsBehind(project, subject).map((deviation) => ({
      deviation: deviation.id,
      state: deviation.state,
      costNok: deviation.costNok,
      days: deviation.days,
    })),
  }
}

/** SHA-256 of the basis as canonical JSON. DEC-23. */
export function hashOfBasis(basis: Basis, context: CommandContext): string {
  return context.sha256(canonicalJson(basis))
}

function criteriaBehind(project: StartedProject, subject: Subject, today: string): readonly CriterionView[] {
  if (subject.kind !== 'gate' && subject.kind !== 'waiver') return []
  const gate = findGate(project, subject.gate)
  if (gate === undefined) return []
  const criteria = criteriaOf(project, gate, today)
  return subject.kind === 'gate' ? criteria : criteria.filter(({ definition }) => definition.id === subject.criterion)
}

function deviationsBehind(project: StartedProject, subject: Subject): readonly Deviation[] {
  if (subject.kind !== 'deviation') return allDeviations(project).filter(isOpen)
  const deviation = findDeviation(project, subject.deviation)
  return deviation === undefined ? [] : [deviation]
}

function frozen(
  { definition, partner, status, attestation, record }: CriterionView,
  context: CommandContext,
): Basis['criteria'][number] {
  const version = record.evidence.find((known) => known.version === attestation?.version)
  return {
    criterion: definition.id,
    ...(partner === undefined ? {} : { partner }),
    status,
    ...(attestation === undefined ? {} : { attestedBy: attestation.by, attestedAt: attestation.at }),
    ...(version === undefined
      ? {}
      : { evidenceVersion: version.version, evidenceHash: hashOfEvidence(version, context) }),
    ...(record.waiver === undefined ? {} : { waivedBy: record.waiver.proposal }),
  }
}

/** The document's own hash, or the hash of the link or note as it was recorded. */
export function hashOfEvidence({ evidence }: EvidenceVersion, { sha256 }: Pick<CommandContext, 'sha256'>): string {
  return evidence.kind === 'document' ? evidence.sha256 : sha256(canonicalJson(evidence))
}
