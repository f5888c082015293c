import { type TermsDraft, usualTerms } from '../voting/terms.ts'

export const outcomes = ['go', 'goWithConditions', 'rework', 'hold', 'stop'] as const
export type Outcome = (typeof outcomes)[number]

export interface ConditionDraft {
  /** Tells the lines apart while they are edited. */
  readonly line: number
  readonly text: string
  readonly owner: string
  readonly due: string
}

export interface PutGateDraft extends TermsDraft {
  readonly outcome: Outcome
  readonly conditions: readonly ConditionDraft[]
  readonly holdUntil: string
  readonly reason: string
}

const emptyCondition = { text: '', owner: '', due: '' }

export function emptyPutGate(): PutGateDraft {
  return { ...usualTerms(), outcome: 'go', conditions: [{ line: 1, ...emptyCondition }], holdUntil: '', reason: '' }
}

export function withOneMore(conditions: readonly ConditionDraft[]): readonly ConditionDraft[] {
  const line = Math.max(0, ...conditions.map((each) => each.line)) + 1
  return [...conditions, { line, ...emptyCondition }]
}

/** An outcome that does not lead on is given a reason. */
export function needsReason(outcome: Outcome): boolean {
  return outcome === 'rework' || outcome === 'hold' || outcome === 'stop'
}

export function missingInGate({ outcome, conditions, holdUntil, reason }: PutGateDraft): readonly string[] {
  return [
    ...(outcome === 'goWithConditions' ? conditions.flatMap(missingInCondition) : []),
    ...(outcome === 'hold' && holdUntil === '' ? ['holdUntil'] : []),
    ...(needsReason(outcome) && reason.trim() === '' ? ['reason'] : []),
  ]
}

/** The dates that the outcome asks for, by field. */
export function datesInGate({ outcome, conditions, holdUntil }: PutGateDraft): Readonly<Record<string, string>> {
  return {
    ...(outcome === 'goWithConditions'
      ? Object.fromEntries(conditions.map(({ line, due }) => [`due:${line}`, due]))
      : {}),
    ...(outcome === 'hold' ? { holdUntil } : {}),
  }
}

function missingInCondition({ line, text, owner, due }: ConditionDraft): readonly string[] {
  return Object.entries({ text, owner, due }).flatMap(([field, value]) =>
    value.trim() === '' ? [`${field}:${line}`] : [],
  )
}

export function gateSubject(gate: string, { outcome, conditions, holdUntil, reason }: PutGateDraft) {
  const why = reason.trim()
  return {
    gate: {
      gate,
      outcome,
      ...(outcome === 'goWithConditions'
        ? { conditions: conditions.map(({ text, owner, due }) => ({ text: text.trim(), owner, due })) }
        : {}),
      ...(outcome === 'hold' ? { holdUntil } : {}),
      ...(why === '' ? {} : { reason: why }),
    },
  }
}
