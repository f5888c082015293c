import { PersistentMap } from '@samstyre/event-sourcing'
import type { DecisionRule } from '../governance/decision-rule.ts'
import type {
  BallotChoice,
  Basis,
  Ground,
  HandOverCause,
  ObjectionOutcome,
  Reason,
  Seat,
  Sitter,
  VacantSeat,
} from './events.ts'
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
  /** Further rules that it must pass under. DEC-50. */
  readonly alsoUnder?: readonly DecisionRule[]
  readonly roster: readonly Seat[]
  readonly vacant?: readonly VacantSeat[]
  readonly deadline: string
  /** The calendar day in Norway at the deadline; absent where the vote began before it was stored. */
  readonly lastDay?: string
  readonly state: ProposalState
  readonly putBy: string
  readonly putAt: string
  /** By seat: the seat is in other hands for this decision. */
  readonly handOvers: Readonly<Record<string, HandOver>>
  /** Every ballot there has been, in order. */
  readonly ballots: readonly Ballot[]
  /** By seat: how many there had been when its member was disqualified. What was cast before stays dropped. DEC-54. */
  readonly dropped?: Readonly<Record<string, number>>
  /** In the order they were raised. */
  readonly objections: readonly Objection[]
  /** The seats whose members protest that their ballot was dropped. */
  readonly protests: readonly string[]
  /** Everybody was asked anew. */
  readonly renewal?: Renewal
  /** What the vote advised, where the project owner decides. */
  readonly advice?: Advice
  readonly closing?: Closing
  readonly withdrawal?: { readonly by: string; readonly at: string; readonly reason: string }
}

export interface HandOver {
  readonly cause: HandOverCause
  readonly deputy?: string
  readonly note?: string
  readonly ground?: Ground
  readonly member?: string
  readonly objection?: string
}

export interface Ballot {
  readonly seat: string
  readonly person: string
  readonly asDeputy: boolean
  readonly choice: BallotChoice
  readonly dissent?: string
  readonly inWriting?: boolean
  readonly at: string
}

export interface Objection {
  readonly id: string
  readonly seat: string
  readonly cause: HandOverCause
  readonly ground?: Ground
  readonly by: string
  readonly at: string
  /** In order; the last one of each person counts. */
  readonly rulings: readonly Ruling[]
  /** Absent while it is open, and for good when the vote ended first. */
  readonly outcome?: ObjectionOutcome
}

export interface Ruling {
  readonly person: string
  readonly seat?: string
  readonly upholds: boolean
  readonly at: string
}

export interface Renewal {
  readonly at: string
  readonly by: string
  readonly criterion: string
  readonly partner?: string
  /** How many ballots had been cast before: they count no more. */
  readonly earlier: number
}

export interface Advice {
  readonly favours: boolean
  readonly reasons: readonly Reason[]
  readonly yes: number
  readonly no: number
  readonly blank: number
  readonly asOf: string
  readonly sitters: readonly Sitter[]
}

export interface Closing {
  readonly at: string
  readonly reasons: readonly Reason[]
  readonly yes: number
  readonly no: number
  readonly blank: number
  /** The day of the decision. */
  readonly closedOn: string
  readonly asOf?: string
  readonly sitters?: readonly Sitter[]
  readonly owner?: string
  readonly ownerReason?: string
}

export const initialDecisions: DecisionsState = { proposals: PersistentMap.empty(), counts: {} }
