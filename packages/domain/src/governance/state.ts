import { PersistentMap } from '@samstyre/event-sourcing'
import type { RuleSet, Tolerance } from '../definitions/definition.ts'
import type { PartnerKind, Role } from '../vocabulary.ts'

export interface GovernanceState {
  readonly partners: PersistentMap<PartnerState>
  readonly assignments: PersistentMap<Assignment>
  readonly seats: PersistentMap<SeatState>
  readonly constituted: boolean
  readonly rules?: AdoptedRules
  readonly mandate?: AdoptedMandate
}

export interface PartnerState {
  readonly partner: string
  readonly name: string
  readonly kind: PartnerKind
  readonly host: boolean
  readonly since: string
  readonly left?: string
}

/** A seat in the steering group, whoever sits in it. GOV-19. */
export interface SeatState {
  readonly id: string
  readonly partner: string
  /** Its rank: that of whoever took it over last. */
  readonly role: Role
  /** When it was taken away. */
  readonly removed?: string
}

/** A role somebody holds, for a period. `to` is the last day. */
export interface Assignment {
  readonly id: string
  readonly role: Role
  readonly person: string
  readonly partner?: string
  readonly deputyFor?: string
  readonly from: string
  readonly to?: string
  /** The seat that a steering role sits in. */
  readonly seat?: string
}

/** The rules in force; a proposal keeps those it was put under. GOV-16. */
export interface AdoptedRules {
  readonly version: number
  readonly rules: RuleSet
  /** The preset that they are; absent for a group's own, and where it was adopted before this was stored. GOV-26. */
  readonly preset?: string
}

export interface AdoptedMandate extends Tolerance {
  readonly version: number
}

export const initialGovernance: GovernanceState = {
  partners: PersistentMap.empty(),
  assignments: PersistentMap.empty(),
  seats: PersistentMap.empty(),
  constituted: false,
}
