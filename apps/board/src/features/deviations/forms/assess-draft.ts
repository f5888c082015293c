import { type Language, parseWholeNumber } from '@samstyre/messages'
import type { CostAndDays } from '../../../components/field-problems.ts'
import { costs, delays } from '../../../components/number-ranges.ts'
import type { Deviation } from '../documents.ts'

export const aspects = ['goals', 'cost', 'schedule', 'quality', 'staff', 'otherPartners'] as const
export type Aspect = (typeof aspects)[number]
export const consequences = ['none', 'minor', 'moderate', 'major'] as const
export type Consequence = (typeof consequences)[number]

export interface AssessDraft extends Record<string, unknown> {
  readonly consequences: Readonly<Partial<Record<Aspect, Consequence>>>
  readonly notes: Readonly<Partial<Record<Aspect, string>>>
  readonly cost: string
  readonly days: string
}

/** Starts from what the partner said before, if it has assessed already. */
export function assessDraft({ affects }: Deviation, partner: string): AssessDraft {
  const before = affects.find((each) => each.partner.id === partner)?.assessment ?? undefined
  if (before === undefined) return { consequences: {}, notes: {}, cost: '', days: '' }
  return {
    consequences: Object.fromEntries(before.aspects.map(({ aspect, consequence }) => [aspect, consequence])),
    notes: Object.fromEntries(before.aspects.map(({ aspect, note }) => [aspect, note ?? ''])),
    cost: String(before.costNok),
    days: String(before.days),
  }
}

/** The aspects that still have to be assessed. */
export function missingInAssessment({ consequences: chosen }: AssessDraft): readonly string[] {
  return aspects.filter((aspect) => chosen[aspect] === undefined)
}

/** What it costs and how long it delays, as they are read. */
export function amountsIn(language: Language, { cost, days }: AssessDraft): CostAndDays {
  return { cost: parseWholeNumber(language, cost, costs), days: parseWholeNumber(language, days, delays) }
}

/** The assessment as the command takes it, or undefined while the amounts are not known. */
export function assessmentInput({ consequences: chosen, notes }: AssessDraft, { cost, days }: CostAndDays) {
  if (!cost.understood || !days.understood) return undefined
  return {
    costNok: cost.value,
    days: days.value,
    aspects: aspects.flatMap((aspect) => {
      const consequence = chosen[aspect]
      const note = notes[aspect]?.trim() ?? ''
      if (consequence === undefined) return []
      return [note === '' ? { aspect, consequence } : { aspect, consequence, note }]
    }),
  }
}
