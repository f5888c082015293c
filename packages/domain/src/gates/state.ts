import { PersistentMap } from '@samstyre/event-sourcing'
import type { Evidence } from './events.ts'

export interface GatesState {
  /** By `placeKey`: one criterion of one gate in one visit, for one partner where it is asked of each. */
  readonly records: PersistentMap<CriterionRecord>
  /** By `gateKey`: what the steering group said about a gate in one visit. */
  readonly rulings: PersistentMap<GateRuling>
}

export interface CriterionRecord {
  readonly evidence: readonly EvidenceVersion[]
  /** In the order they were given. */
  readonly attestations: readonly Attestation[]
  readonly waiver?: Waiver
}

export interface EvidenceVersion {
  readonly version: number
  readonly evidence: Evidence
  readonly by: string
  readonly at: string
}

export interface Attestation {
  /** The version of the evidence that was looked at. */
  readonly version: number
  readonly by: string
  readonly at: string
  readonly statement?: string
  readonly withdrawn?: { readonly by: string; readonly at: string; readonly reason: string }
}

export interface Waiver {
  readonly proposal: string
  readonly reason: string
}

export interface GateRuling {
  readonly sentBack?: { readonly proposal: string; readonly reason: string }
  readonly held?: { readonly proposal: string; readonly until: string }
}

export const emptyRecord: CriterionRecord = { evidence: [], attestations: [] }
export const initialGates: GatesState = { records: PersistentMap.empty(), rulings: PersistentMap.empty() }

/** Where a criterion stands. A new visit of the phase begins with empty places, so each round keeps its own results. GATE-10. */
export interface CriterionPlace {
  readonly gate: string
  readonly visit: number
  readonly criterion: string
  readonly partner?: string
}

export function placeKey({ gate, visit, criterion, partner }: CriterionPlace): string {
  return `${gate}/${visit}/${criterion}/${partner ?? ''}`
}

export function gateKey(gate: string, visit: number): string {
  return `${gate}/${visit}`
}
