import { id, integer, list } from '@samstyre/event-sourcing'
import { findPartner } from '../../governance/queries.ts'
import { facts, projectCommand } from '../../project/command.ts'
import { reject } from '../../rejections.ts'
import { aspects as allAspects, aspectAssessmentSchema } from '../events.ts'
import { unassessedPartners } from '../queries.ts'
import type { AspectAssessment } from '../state.ts'
import { deviationField, refusalFor, whenMayFollow } from './deviation-guards.ts'

/** Says what a deviation means for one affected partner. The last one completes the assessment. */
export const assessDeviation = projectCommand({
  name: 'assessDeviation',
  fields: {
    ...deviationField,
    partner: id('organisation'),
    aspects: list(aspectAssessmentSchema, allAspects.length),
    costNok: integer({ min: -1_000_000_000, max: 1_000_000_000, unit: 'NOK' }),
    days: integer({ min: -3650, max: 3650, unit: 'days' }),
  },
  permission: (project, { partner }, context) => refusalFor(project, 'deviations.assess', [partner], context),
  decide(project, input) {
    const { deviation, partner, aspects, costNok, days } = input
    return whenMayFollow(project, deviation, 'DeviationAssessed', (known) => {
      if (!known.affects.includes(partner)) {
        return reject('notAffected', { partner: findPartner(project, partner)?.name ?? partner })
      }
      if (!coversEveryAspectOnce(aspects)) return reject('aspectsIncomplete')
      const { round } = known
      const assessed = { type: 'DeviationAssessed', data: { ...input, round } } as const
      if (unassessedPartners(project, known).some((other) => other !== partner)) return facts(assessed)
      const others = Object.entries(known.assessments).flatMap(([of, given]) => (of === partner ? [] : [given]))
      const total = {
        costNok: others.reduce((sum, given) => sum + given.costNok, costNok),
        days: others.reduce((longest, given) => Math.max(longest, given.days), days),
      }
      return facts(assessed, { type: 'DeviationAssessmentCompleted', data: { deviation, round, ...total } })
    })
  },
})

function coversEveryAspectOnce(assessed: readonly AspectAssessment[]): boolean {
  return (
    assessed.length === allAspects.length && allAspects.every((name) => assessed.some(({ aspect }) => aspect === name))
  )
}
