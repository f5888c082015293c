import { integer, optional, text } from '@samstyre/event-sourcing'
import { facts, projectCommand } from '../../project/command.ts'
import { reject } from '../../rejections.ts'
import { recordAt } from '../criteria.ts'
import { evidenceSchema } from '../events.ts'
import { criterionFields, placeOf, refusalOfEvidence, refusalToConfirm } from './criterion-guards.ts'

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
  decide(project, input) {
    const { criterion, evidence, statement } = input
    const place = placeOf(project, input)
    const newest = recordAt(project, place).evidence.length
    const said = statement === undefined ? {} : { statement }
    if (evidence !== undefined) {
      const refusal = refusalOfEvidence(evidence)
      if (refusal !== undefined) return refusal
      const version = newest + 1
      return facts(
        { type: 'EvidenceSubmitted', data: { ...place, version, evidence } },
        { type: 'CriterionAttested', data: { ...place, version, ...said } },
      )
    }
    if (newest === 0 || input.version === undefined) return reject('evidenceMissing', { criterion })
    if (input.version !== newest) return reject('evidenceOutdated', { criterion, version: input.version, newest })
    return facts({ type: 'CriterionAttested', data: { ...place, version: newest, ...said } })
  },
})
