import { wholeNumber } from '../../../components/number-field.tsx'
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

export function missingInAssessment({ consequences: chosen, cost, days }: AssessDraft): readonly string[] {
  return [
    ...aspects.filter((aspect) => chosen[aspect] === undefined),
    ...(wholeNumber(cost) === undefined ? ['costNok'] : []),
    ...(wholeNumber(days) === undefined ? ['days'] : []),
  ]
}

/** The assessment as the command takes it. */
export function assessmentInput({ consequences: chosen, notes, cost, days }: AssessDraft) {
  return {
    costNok: wholeNumber(cost) ?? 0,
    days: wholeNumber(days) ?? 0,
    aspects: aspects.flatMap((aspect) => {
      const consequence = chosen[aspect]
      const note = notes[aspect]?.trim() ?? ''
      if (consequence === undefined) return []
      return [note === '' ? { aspect, consequence } : { aspect, consequence, note }]
    }),
  }
}
