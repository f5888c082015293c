import { isUndecided } from '../voting/proposal-states.ts'
import type { Gate } from './documents.ts'

type Vote = NonNullable<Gate['newestProposal']>

/** A vote on passing the gate: what its criteria rest on is frozen meanwhile. */
export interface Freezing {
  readonly citation: string
  /** New evidence can still ask everybody anew: once in a vote, and not while it waits for the project owner. */
  readonly mayAskAnew: boolean
}

/** What a vote on a gate freezes, if it does. */
export function frozenBy(vote: Pick<Vote, 'state' | 'subject' | 'citation' | 'renewal'>): Freezing | undefined {
  const { state, subject, citation, renewal } = vote
  if (!isUndecided(state) || subject.__typename !== 'GateSubject') return undefined
  if (subject.outcome !== 'go' && subject.outcome !== 'goWithConditions') return undefined
  return { citation, mayAskAnew: state === 'open' && renewal === null }
}
