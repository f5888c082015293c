import { wholeNumber } from '../../../components/number-field.tsx'
import type { Severity } from '../search.ts'

export interface ReportDraft extends Record<string, unknown> {
  readonly title: string
  readonly description: string
  readonly reportingPartner: string
  readonly ownerPartner: string
  readonly affects: readonly string[]
  readonly severity: Severity | ''
  readonly cost: string
  readonly days: string
  readonly due: string
  readonly sorting: 'beforeOpening' | 'later' | 'none' | ''
}

export const emptyReport: ReportDraft = {
  title: '',
  description: '',
  reportingPartner: '',
  ownerPartner: '',
  affects: [],
  severity: '',
  cost: '',
  days: '',
  due: '',
  sorting: '',
}

/** The fields that still have to be filled in; an estimate may be left out, but not be something else than a number. */
export function missingInReport(draft: ReportDraft): readonly string[] {
  const { title, description, reportingPartner, affects, severity, cost, days } = draft
  return [
    ...(title.trim() === '' ? ['title'] : []),
    ...(description.trim() === '' ? ['description'] : []),
    ...(reportingPartner === '' ? ['reportingPartner'] : []),
    ...(affects.length === 0 ? ['affects'] : []),
    ...(severity === '' ? ['severity'] : []),
    ...(cost.trim() !== '' && wholeNumber(cost) === undefined ? ['cost'] : []),
    ...(days.trim() !== '' && wholeNumber(days) === undefined ? ['days'] : []),
  ]
}

/** The report as the command takes it, or undefined while the severity is missing. */
export function reportInput(draft: ReportDraft, trial: boolean) {
  const { title, description, reportingPartner, ownerPartner, affects, severity, cost, days, due, sorting } = draft
  if (severity === '') return undefined
  const estimatedCostNok = wholeNumber(cost)
  const estimatedDays = wholeNumber(days)
  return {
    title: title.trim(),
    description: description.trim(),
    reportingPartner,
    affects: [...affects],
    severity,
    ...(ownerPartner === '' ? {} : { ownerPartner }),
    ...(estimatedCostNok === undefined ? {} : { estimatedCostNok }),
    ...(estimatedDays === undefined ? {} : { estimatedDays }),
    ...(due === '' ? {} : { due }),
    ...(trial && sorting !== '' ? { sorting } : {}),
  }
}
