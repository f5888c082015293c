import { type Infer, PersistentMap } from '@samstyre/event-sourcing'
import type { aspectAssessmentSchema, decisionLevelSchema, Severity, sortingSchema } from './events.ts'
import type { DeviationState } from './machine.ts'

export type Sorting = Infer<typeof sortingSchema>
export type DecisionLevel = Infer<typeof decisionLevelSchema>
export type AspectAssessment = Infer<typeof aspectAssessmentSchema>

export interface DeviationsState {
  readonly deviations: PersistentMap<Deviation>
}

export interface Deviation {
  readonly id: string
  readonly number: number
  readonly title: string
  readonly description: string
  readonly state: DeviationState
  readonly severity: Severity
  readonly reportedBy: string
  readonly reportedAt: string
  readonly reportingPartner: string
  readonly ownerPartner: string
  readonly responsible?: string
  readonly due?: string
  readonly phase: string
  readonly visit: number
  readonly sorting?: Sorting
  /** 1 the first time, one more after each reopening. */
  readonly round: number
  readonly affects: readonly string[]
  /** Of the current round, by partner. */
  readonly assessments: Readonly<Record<string, Assessment>>
  /** The reporter's estimate, then what the assessments add up to. */
  readonly costNok: number
  readonly days: number
  readonly decision?: DeviationDecision
  /** Who started to carry it out: somebody else verifies. */
  readonly carriedOutBy?: string
  readonly comments: readonly Comment[]
}

export interface Assessment {
  readonly by: string
  readonly at: string
  readonly costNok: number
  readonly days: number
  readonly aspects: readonly AspectAssessment[]
}

export interface DeviationDecision {
  readonly level: DecisionLevel
  readonly at: string
  readonly by: string
  readonly proposal?: string
  readonly reason?: string
}

export interface Comment {
  readonly id: string
  readonly by: string
  readonly at: string
  readonly text: string
}

export const initialDeviations: DeviationsState = { deviations: PersistentMap.empty() }
