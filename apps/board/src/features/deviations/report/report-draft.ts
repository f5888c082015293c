import { type Language, parseWholeNumber } from '@samstyre/messages'
import type { CostAndDays } from '../../../components/field-problems.ts'
import { costs, delays } from '../../../components/number-ranges.ts'
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

/** The fields that still have to be filled in. */
export function missingInReport(draft: ReportDraft): readonly string[] {
  const { title, description, reportingPartner, affects, severity } = draft
  return [
    ...(title.trim() === '' ? ['title'] : []),
    ...(description.trim() === '' ? ['description'] : []),
    ...(reportingPartner === '' ? ['reportingPartner'] : []),
    ...(affects.length === 0 ? ['affects'] : []),
    ...(severity === '' ? ['severity'] : []),
  ]
}

/** The estimates as they are read; both may be left out. */
export function estimatesIn(language: Language, { cost, days }: ReportDraft): CostAndDays {
  return { cost: parseWholeNumber(language, cost, costs), days: parseWholeNumber(language, days, delays) }
}

/** The report as the command takes it, or undefined while the severity is missing. */
export function reportInput(draft: ReportDraft, { cost, days }: CostAndDays, trial: boolean) {
  const { title, description, reportingPartner, ownerPartner, affects, severity, due, sorting } = draft
  if (severity === '') return undefined
  return {
    title: title.trim(),
    description: description.trim(),
    reportingPartner,
    affects: [...affects],
    severity,
    ...(ownerPartner === '' ? {} : { ownerPartner }),
    ...(cost.understood ? { estimatedCostNok: cost.value } : {}),
    ...(days.understood ? { estimatedDays: days.value } : {}),
    ...(due === '' ? {} : { due }),
    ...(trial && sorting !== '' ? { sorting } : {}),
  }
}
