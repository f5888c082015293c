import { integer, optional, text } from '@samstyre/event-sourcing'
import { passingVote, renewal } from '../../decisions/queries.ts'
import { facts, projectCommand } from '../../project/command.ts'
import { reject } from '../../rejections.ts'
import { recordAt } from '../criteria.ts'
import { evidenceSchema } from '../events.ts'
import { criterionFields, placeOf, refusalOfEvidence, refusalOfRenewal, refusalToConfirm } from './criterion-guards.ts'

/** Confirms a criterion on new evidence, or on the newest version that is there. */
export const attestCriterion = projectCommand({
  name: 'attestCriterion',
  fields: {
    ...criterionFields,
    evidence: optional(evidenceSchema),
    /** The version looked at, when no new evidence comes along. */
    version: optional(integer({ min: 1 })),
    statement: optional(text()),
  },
  permission: refusalToConfirm,
  decide(project, input, context) {
    const { criterion, evidence, statement } = input
    const place = placeOf(project, input)
    const newest = recordAt(project, place).evidence.length
    const said = statement === undefined ? {} : { statement }
    if (evidence !== undefined) {
      const refusal = refusalOfEvidence(evidence)
      if (refusal !== undefined) return refusal
      const vote = passingVote(project, input.gate)
      const frozen = vote && refusalOfRenewal(vote)
      if (frozen !== undefined) return frozen
      const version = newest + 1
      const events = [
        { type: 'EvidenceSubmitted', data: { ...place, version, evidence } },
        { type: 'CriterionAttested', data: { ...place, version, ...said } },
      ] as const
      return facts(...events, ...(vote === undefined ? [] : [renewal(project, vote, place, events, context)]))
    }
    if (newest === 0 || input.version === undefined) return reject('evidenceMissing', { criterion })
    if (input.version !== newest) return reject('evidenceOutdated', { criterion, version: input.version, newest })
    return facts({ type: 'CriterionAttested', data: { ...place, version: newest, ...said } })
  },
})
