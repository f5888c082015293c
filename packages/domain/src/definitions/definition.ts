import type { DecisionRule } from '../governance/decision-rule.ts'
import type { LocalText, Role } from '../vocabulary.ts'

/**
 * How one kind of project is run, as versioned data: its phases, what stands between them, who may do what.
 *
 * A published version is never edited. Nothing in the domain knows a particular definition.
 */
export interface ProcessDefinition {
  readonly id: string
  readonly version: number
  readonly name: LocalText
  /** In the order of the line. The first one is where a project starts. */
  readonly phases: readonly PhaseDefinition[]
  readonly gates: readonly GateDefinition[]
  /** Which roles hold which permission. One that names no role, or is not named, is nobody's: see `rolesWith`. */
  readonly permissions: Readonly<Partial<Record<Permission, readonly Role[]>>>
  /** Sets of decision rules a steering group can choose between when it constitutes itself. */
  readonly rulePresets: readonly RulePreset[]
  /** The tolerance proposed to a new steering group. */
  readonly tolerance: Tolerance
}

export interface PhaseDefinition {
  readonly id: string
  readonly name: LocalText
  /** True where deviations found are sorted into before opening, later or none. */
  readonly trial: boolean
  /** True where the line may end: no gate leads out of it. */
  readonly final?: true
}

/** A decision point between two phases, or one that starts a phase anew (`from` equal to `to`). */
export interface GateDefinition {
  readonly id: string
  /** The number people call it by; a gate that repeats or leads back may have none. */
  readonly number?: number
  readonly name: LocalText
  readonly from: string
  readonly to: string
  readonly criteria: readonly CriterionDefinition[]
}

export interface CriterionDefinition {
  readonly id: string
  readonly text: LocalText
  /** What it takes, in a sentence. */
  readonly help: LocalText
  readonly kind: CriterionKind
  /** The roles that see to it: for an attested criterion also those who may confirm it. */
  readonly responsible: readonly Role[]
  /** Whether the steering group may set it aside by a decision with a reason (handbook 1.4). */
  readonly waivable: boolean
}

export type CriterionKind =
  /** A named role confirms it with evidence; `perPartner`: once for every partner, by that partner's own people. */
  | { readonly kind: 'attested'; readonly perPartner: boolean }
  /** The system knows it from its own facts. */
  | { readonly kind: 'derived'; readonly fact: DerivedFact }

/** Facts that a criterion can be derived from. */
export const derivedFacts = [
  'steeringGroupConstituted',
  'employeeRepresentativeAppointed',
  'serviceLeaderAppointed',
  'conditionsMet',
  'withinTolerance',
  'trialDeviationsSorted',
  'trialDeviationsClosed',
] as const
export type DerivedFact = (typeof derivedFacts)[number]

export const permissions = [
  'partners.manage',
  'roles.assign',
  'seats.assign',
  'steeringGroup.constitute',
  'proposals.put',
  'proposals.withdraw',
  'proposals.close',
  'seats.handOver',
  'deviations.report',
  'deviations.assess',
  'deviations.plan',
  'deviations.sort',
  'deviations.escalate',
  'deviations.decideWithinTolerance',
  'deviations.carryOut',
  'deviations.verify',
  'deviations.close',
  'deviations.reopen',
  'deviations.comment',
  'conditions.settle',
] as const
export type Permission = (typeof permissions)[number]

export interface RulePreset {
  readonly id: string
  readonly name: LocalText
  readonly rules: RuleSet
  /** What the rules follow, where it is law. Absent where a steering group is free to agree on them. */
  readonly law?: readonly LegalReference[]
}

/** Where in an act the rules of a preset stand, and how much is known about it. DEF-27. */
export interface LegalReference {
  /** The number it was announced under, such as `LOV-2018-06-22-83`. */
  readonly act: string
  readonly name: LocalText
  /** Numbers of sections, without the sign. */
  readonly sections: readonly string[]
  /** The day of the text that was read: later changes are not taken in. */
  readonly textOf: string
  /** Whether it was in force on the day it was looked up. */
  readonly inForce: boolean
  readonly lookedUp: string
}

/** One rule for passing gates, one for everything else the steering group decides. */
export interface RuleSet {
  readonly gate: DecisionRule
  readonly ordinary: DecisionRule
}

/** How far a change may reach before it is the steering group's to decide. */
export interface Tolerance {
  readonly costNok: number
  readonly days: number
}

/** The roles that hold a permission. One that a definition does not name, as it came later, is nobody's. DEF-24. */
export function rolesWith({ permissions: granted }: ProcessDefinition, permission: Permission): readonly Role[] {
  return granted[permission] ?? []
}

/** The name of one version, such as `servicekontor@1`. */
export function versionName(definition: Pick<ProcessDefinition, 'id' | 'version'>): string {
  return `${definition.id}@${definition.version}`
}
