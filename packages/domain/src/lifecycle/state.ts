export type ProjectStatus = 'running' | 'paused' | 'terminated'

export interface LifecycleState {
  /** Absent until the project is started. */
  readonly project?: ProjectFacts
  readonly status: ProjectStatus
  /** Every stay in a phase, in order; the last one is the current. */
  readonly visits: readonly PhaseVisit[]
}

export interface ProjectFacts {
  readonly id: string
  readonly name: string
  readonly purpose?: string
  readonly definition: string
  readonly definitionVersion: number
  readonly startedAt: string
  /** Whether the version known here is another than the one the project was started under. DEF-25. */
  readonly altered: boolean
}

export interface PhaseVisit {
  readonly phase: string
  /** Counted from 1 for each phase. */
  readonly visit: number
  readonly from: string
  readonly to?: string
  /** The gate and the decision that led here; the first stay has none. */
  readonly gate?: string
  readonly proposal?: string
}

export const initialLifecycle: LifecycleState = { status: 'running', visits: [] }
