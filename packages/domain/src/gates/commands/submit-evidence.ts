import { citationOf, passingVote } from '../../decisions/queries.ts'
import { facts, projectCommand } from '../../project/command.ts'
import { reject } from '../../rejections.ts'
import { recordAt } from '../criteria.ts'
import { evidenceSchema } from '../events.ts'
import { criterionFields, placeOf, refusalOfEvidence, refusalToConfirm } from './criterion-guards.ts'

/** Adds a new version of what a criterion rests on; an attestation of an earlier version then shows as outdated. */
export const submitEvidence = projectCommand({
  name: 'submitEvidence',
  fields: { ...criterionFields, evidence: evidenceSchema },
  permission: refusalToConfirm,
  decide(project, input) {
    const { evidence } = input
    const refusal = refusalOfEvidence(evidence)
    if (refusal !== undefined) return refusal
    const vote = passingVote(project, input.gate)
    if (vote !== undefined) return reject('criterionFrozen', { citation: citationOf(vote) })
    const place = placeOf(project, input)
    const version = recordAt(project, place).evidence.length + 1
    return facts({ type: 'EvidenceSubmitted', data: { ...place, version, evidence } })
  },
})
