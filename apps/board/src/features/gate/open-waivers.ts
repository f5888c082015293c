import { isUndecided, type ProposalState } from '../voting/proposal-states.ts'

interface ListedProposal {
  readonly id: string
  readonly citation: string
  readonly state: ProposalState
  readonly subject: { readonly __typename: string; readonly criterion?: { readonly id: string } }
}

export interface OpenWaiver {
  readonly criterion: string
  readonly proposal: string
  readonly citation: string
}

/** The criteria somebody has proposed to waive and that are not decided yet. */
export function openWaivers(proposals: readonly ListedProposal[]): readonly OpenWaiver[] {
  return proposals.flatMap(({ id, citation, state, subject }) =>
    isUndecided(state) && subject.criterion !== undefined
      ? [{ criterion: subject.criterion.id, proposal: id, citation }]
      : [],
  )
}
