import { date, id, list, optional, text } from '@samstyre/event-sourcing'
import { isPartner } from '../../governance/queries.ts'
import { currentVisit, inTrial } from '../../lifecycle/queries.ts'
import { facts, projectCommand } from '../../project/command.ts'
import { reject } from '../../rejections.ts'
import { costSchema, daysSchema, severitySchema, sortingSchema } from '../events.ts'
import { deviationCount } from '../queries.ts'
import { refusalFor } from './deviation-guards.ts'

/** Reports a deviation or a wanted change, for a partner. */
export const reportDeviation = projectCommand({
  name: 'reportDeviation',
  fields: {
    title: text({ max: 160 }),
    description: text(),
    reportingPartner: id('organisation'),
    /** The partner that sees to it; without one, the reporting partner. */
    ownerPartner: optional(id('organisation')),
    affects: list(id('organisation')),
    severity: severitySchema,
    estimatedCostNok: optional(costSchema),
    estimatedDays: optional(daysSchema),
    due: optional(date()),
    sorting: optional(sortingSchema),
  },
  permission: (project, { reportingPartner }, context) =>
    refusalFor(project, 'deviations.report', [reportingPartner], context),
  decide(project, input, { commandId, today }) {
    const { reportingPartner, ownerPartner = reportingPartner, affects, sorting, due } = input
    const outside = [reportingPartner, ownerPartner, ...affects].find((partner) => !isPartner(project, partner))
    if (outside !== undefined) return reject('partnerUnknown', { partner: outside })
    if (affects.length === 0) return reject('affectedMissing')
    const twice = affects.find((partner, place) => affects.indexOf(partner) !== place)
    if (twice !== undefined) return reject('partnerTwice', { partner: twice })
    if (sorting !== undefined && !inTrial(project)) return reject('notInTrial')
    if (due !== undefined && due < today) return reject('duePast', { due })
    const { phase, visit } = currentVisit(project)
    const number = deviationCount(project) + 1
    return facts({
      type: 'DeviationReported',
      data: { ...input, deviation: commandId, number, ownerPartner, phase, visit },
    })
  },
})
