import type { graphql } from '../../graphql/graphql.ts'

export type ProposalState = ReturnType<typeof graphql.scalar<'ProposalState'>>

/** Whether nothing has been decided yet: it is being voted on, or waits for the project owner. */
export function isUndecided(state: ProposalState): boolean {
  return state === 'open' || state === 'advised'
}
