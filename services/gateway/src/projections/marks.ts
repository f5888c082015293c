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
