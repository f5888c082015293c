import type { EvolveMetadata } from '@samstyre/event-sourcing'
import type { GateEvent } from './events.ts'
import {
  type Attestation,
  type CriterionPlace,
  type CriterionRecord,
  emptyRecord,
  type GateRuling,
  type GatesState,
  gateKey,
  placeKey,
} from './state.ts'

/** Evidence, attestations and rulings after one more fact. */
export function evolveGates(state: GatesState, event: GateEvent, { actor: by, at }: EvolveMetadata): GatesState {
  switch (event.type) {
    case 'EvidenceSubmitted': {
      const { version, evidence } = event.data
      return change(state, event.data, (known) => ({
        ...known,
        evidence: [...known.evidence, { version, evidence, by, at }],
      }))
    }
    case 'CriterionAttested': {
      const { version, statement } = event.data
      const attestation: Attestation = { version, by, at, ...(statement === undefined ? {} : { statement }) }
      return change(state, event.data, (known) => ({
        ...known,
        attestations: [...known.attestations, attestation],
      }))
    }
    case 'AttestationWithdrawn': {
      const withdrawn = { by, at, reason: event.data.reason }
      return change(state, event.data, (known) => ({
        ...known,
        attestations: known.attestations.map((given) =>
          given.withdrawn === undefined ? { ...given, withdrawn } : given,
        ),
      }))
    }
    case 'CriterionWaived': {
      const { proposal, reason } = event.data
      return change(state, event.data, (known) => ({ ...known, waiver: { proposal, reason } }))
    }
    case 'GateSentBack': {
      const { gate, visit, proposal, reason } = event.data
      return rule(state, gateKey(gate, visit), { sentBack: { proposal, reason } })
    }
    case 'GateHeld': {
      const { gate, visit, proposal, until } = event.data
      return rule(state, gateKey(gate, visit), { held: { proposal, until } })
    }
    default:
      return event satisfies never
  }
}

function change(
  state: GatesState,
  place: CriterionPlace,
  how: (known: CriterionRecord) => CriterionRecord,
): GatesState {
  const key = placeKey(place)
  return { ...state, records: state.records.set(key, how(state.records.get(key) ?? emptyRecord)) }
}

/** A later ruling on the same gate replaces the earlier one. */
function rule(state: GatesState, key: string, ruling: GateRuling): GatesState {
  return { ...state, rulings: state.rulings.set(key, ruling) }
}
