import { PersistentMap } from '@samstyre/event-sourcing'
import type { DecisionRule } from '../governance/decision-rule.ts'
import type { BallotChoice, Basis, Reason, Seat } from './events.ts'
import type { ProposalState } from './machine.ts'
import type { Subject } from './subject.ts'

export interface DecisionsState {
  readonly proposals: PersistentMap<Proposal>
  /** How many were put in each year. */
  readonly counts: Readonly<Record<number, number>>
}

/** Something the steering group is asked to decide, with the vote on it. */
export interface Proposal {
  readonly id: string
  readonly year: number
  readonly number: number
  readonly subject: Subject
  readonly recommendation?: string
  readonly basis: Basis
  readonly basisHash: string
  readonly rulesVersion: number
  readonly rule: DecisionRule
  readonly roster: readonly Seat[]
  readonly deadline: string
  readonly state: ProposalState
  readonly putBy: string
  readonly putAt: string
  /** By seat: the seat is in other hands for this decision. */
  readonly handOvers: Readonly<Record<string, HandOver>>
  /** Every ballot there has been, in order; the last of a seat's present holder counts. */
  readonly ballots: readonly Ballot[]
  readonly closing?: Closing
  readonly withdrawal?: { readonly by: string; readonly at: string; readonly reason: string }
}

export interface HandOver {
  readonly cause: 'absent' | 'disqualified'
  readonly deputy?: string
  readonly note?: string
}

export interface Ballot {
  readonly seat: string
  readonly person: string
  readonly asDeputy: boolean
  readonly choice: BallotChoice
  readonly dissent?: string
  readonly at: string
}

export interface Closing {
  readonly at: string
  readonly reasons: readonly Reason[]
  readonly yes: number
  readonly no: number
  readonly blank: number
}

export const initialDecisions: DecisionsState = { proposals: PersistentMap.empty(), counts: {} }
