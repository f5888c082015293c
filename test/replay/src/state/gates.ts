import { decisionQueries, type GateDefinition, gateQueries } from '@samstyre/domain'
import { indented, labelled, listed, nameIn, type View } from './names.ts'

/** How a gate stands on the day, with its criteria once its phase has been entered. */
export function gateLines(view: View, gate: GateDefinition): readonly string[] {
  const { project, day } = view
  const standing = decisionQueries.gateStanding(project, gate, day)
  const { sentBack, held } = gateQueries.rulingOn(project, gate)
  const head = listed(
    `${gate.id}: ${standing}`,
    labelled('sent back:', sentBack?.reason),
    labelled('held until', held?.until),
    labelled('missing', gateQueries.missingCriteria(project, gate, day).length),
  )
  if (gateQueries.visitFor(project, gate) === 0) return [head]
  return [
    head,
    ...indented(gateQueries.criteriaOf(project, gate, day).map((criterion) => criterionLine(view, criterion))),
  ]
}

function criterionLine(view: View, { definition, partner, status, record, attestation }: gateQueries.CriterionView) {
  const evidence = record.evidence.at(-1)
  const withdrawn = record.attestations.flatMap((given) => given.withdrawn?.reason ?? [])
  return listed(
    `${definition.id}${partner === undefined ? '' : ` of ${nameIn(view, partner)}`}: ${status}`,
    labelled('evidence', evidence && `${evidence.version} ${evidence.evidence.kind}`),
    attestation && `confirmed ${attestation.version} by ${nameIn(view, attestation.by)} ${attestation.at}`,
    labelled('statement:', attestation?.statement),
    labelled('withdrawn:', withdrawn.at(-1)),
    labelled('waived:', record.waiver?.reason),
  )
}
