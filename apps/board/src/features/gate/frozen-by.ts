import { isUndecided } from '../voting/proposal-states.ts'
import type { Gate } from './documents.ts'

/** A vote on passing the gate: what its criteria rest on is frozen meanwhile. */
export interface Freezing {
  readonly citation: string
  /** New evidence can still ask everybody anew: once in a vote, and not while it waits for the project owner. */
  readonly mayAskAnew: boolean
}

/** The vote that freezes the criteria of a gate, if there is one. */
export function frozenBy(
  proposals: readonly Pick<Gate['proposals'][number], 'state' | 'subject' | 'citation' | 'renewal'>[],
): Freezing | undefined {
  const vote = proposals.find(
    ({ state, subject }) =>
      isUndecided(state) &&
      subject.__typename === 'GateSubject' &&
      (subject.outcome === 'go' || subject.outcome === 'goWithConditions'),
  )
  return vote && { citation: vote.citation, mayAskAnew: vote.state === 'open' && vote.renewal === null }
}
