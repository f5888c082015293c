import { id, list } from '@samstyre/event-sourcing'
import { findPartner, isPartner } from '../../governance/queries.ts'
import { facts, projectCommand } from '../../project/command.ts'
import { reject } from '../../rejections.ts'
import { aspects as allAspects, aspectAssessmentSchema, costSchema, daysSchema } from '../events.ts'
import { unassessedPartners } from '../queries.ts'
import type { AspectAssessment } from '../state.ts'
import { deviationField, refusalFor, whenMayFollow } from './deviation-guards.ts'

/** Says what a deviation means for one affected partner. The last one completes the assessment. DEV-10. */
export const assessDeviation = projectCommand({
  name: 'assessDeviation',
  fields: {
    ...deviationField,
    partner: id('organisation'),
    aspects: list(aspectAssessmentSchema, allAspects.length),
    costNok: costSchema,
    days: daysSchema,
  },
  permission: (project, { partner }, context) => refusalFor(project, 'deviations.assess', [partner], context),
  decide(project, input) {
    const { deviation, partner, aspects, costNok, days } = input
    return whenMayFollow(project, deviation, 'DeviationAssessed', (known) => {
      if (!isPartner(project, partner)) return reject('partnerUnknown', { partner })
      if (!known.affects.includes(partner)) {
        return reject('notAffected', { partner: findPartner(project, partner)?.name ?? partner })
      }
      if (!coversEveryAspectOnce(aspects)) return reject('aspectsIncomplete')
      const { round } = known
      const others = Object.entries(known.assessments).flatMap(([of, given]) => (of === partner ? [] : [given]))
      const total = {
        costNok: others.reduce((sum, given) => sum + given.costNok, costNok),
        days: others.reduce((longest, given) => Math.max(longest, given.days), days),
      }
      const room = roomFor(total.costNok - costNok)
      if (costNok < room.min || costNok > room.max) {
        return reject('inputMisfit', { path: 'costNok', expected: `integer.range:${room.min}:${room.max}` })
      }
      const assessed = { type: 'DeviationAssessed', data: { ...input, round } } as const
      if (unassessedPartners(project, known).some((other) => other !== partner)) return facts(assessed)
      return facts(assessed, { type: 'DeviationAssessmentCompleted', data: { deviation, round, ...total } })
    })
  },
})

/** What one partner can add to the costs of the others: the sum is an amount like any other. */
function roomFor(costOfOthers: number): { readonly min: number; readonly max: number } {
  return {
    min: Math.max(costSchema.min, costSchema.min - costOfOthers),
    max: Math.min(costSchema.max, costSchema.max - costOfOthers),
  }
}

function coversEveryAspectOnce(assessed: readonly AspectAssessment[]): boolean {
  return (
    assessed.length === allAspects.length && allAspects.every((name) => assessed.some(({ aspect }) => aspect === name))
  )
}
