import type { ProjectEvent } from '@samstyre/domain'

/** The marks a time slider shows. */
export const timelineMarkKinds = [
  'started',
  'decisionAdopted',
  'decisionNotAdopted',
  'decisionLapsed',
  'phaseEntered',
  'deviationReported',
] as const
export type TimelineMarkKind = (typeof timelineMarkKinds)[number]

/** Where in a project's history something stands that is looked up by revision. */
export interface ProjectMark {
  readonly revision: number
  readonly at: string
  readonly proposal?: string
  /** Whether the proposal was put or closed here. */
  readonly about?: 'put' | 'closed'
  /** Present on what the time slider shows. */
  readonly kind?: TimelineMarkKind
}

const results = { adopted: 'decisionAdopted', notAdopted: 'decisionNotAdopted', lapsed: 'decisionLapsed' } as const

/** The mark a fact leaves, if any. */
export function markOf(event: ProjectEvent, revision: number, at: string): ProjectMark | undefined {
  const place = { revision, at }
  switch (event.type) {
    case 'ProjectStarted':
      return { ...place, kind: 'started' }
    case 'PhaseEntered':
      return { ...place, kind: 'phaseEntered', proposal: event.data.proposal }
    case 'DeviationReported':
      return { ...place, kind: 'deviationReported' }
    case 'ProposalPut':
      return { ...place, about: 'put', proposal: event.data.proposal }
    case 'ProposalWithdrawn':
      return { ...place, about: 'closed', proposal: event.data.proposal }
    case 'ProposalClosed':
      return { ...place, about: 'closed', proposal: event.data.proposal, kind: results[event.data.result] }
    default:
      return undefined
  }
}

interface Indexed {
  readonly length: number
  /** By proposal and what happened to it. */
  readonly revisions: ReadonlyMap<string, number>
}

const indexes = new WeakMap<readonly ProjectMark[], Indexed>()

/** The revision at which a proposal was last put or closed. The marks are gone through once for as many as there are. */
export function revisionOf(
  marks: readonly ProjectMark[],
  proposal: string,
  about: NonNullable<ProjectMark['about']>,
): number | undefined {
  const known = indexes.get(marks)
  // Marks of a project that goes on are added at the end.
  const index = known?.length === marks.length ? known : indexOf(marks)
  indexes.set(marks, index)
  return index.revisions.get(`${about} ${proposal}`)
}

function indexOf(marks: readonly ProjectMark[]): Indexed {
  const entries = marks.flatMap(({ about, proposal, revision }): [string, number][] =>
    about === undefined || proposal === undefined ? [] : [[`${about} ${proposal}`, revision]],
  )
  return { length: marks.length, revisions: new Map(entries) }
}
