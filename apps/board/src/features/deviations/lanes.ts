import { compareTexts } from '@samstyre/messages'
import type { Deviation } from './documents.ts'
import { type DeviationState, deviationStates, type LaneKind, type Severity, severities } from './search.ts'

/** A swimlane: the deviations of one partner, or of one severity. */
export interface Lane {
  readonly id: string
  /** A partner's name; a severity is named by its word. */
  readonly name: { readonly partner: string } | { readonly severity: Severity }
  readonly cells: Readonly<Record<DeviationState, readonly Deviation[]>>
}

export function lanesOf(deviations: readonly Deviation[], kind: LaneKind): readonly Lane[] {
  if (kind === 'severity') {
    return severities.flatMap((severity) => {
      const members = deviations.filter((deviation) => deviation.severity === severity)
      return members.length === 0 ? [] : [{ id: severity, name: { severity }, cells: cellsOf(members) }]
    })
  }
  const owners = new Map(deviations.map(({ ownerPartner }) => [ownerPartner.id, ownerPartner.name]))
  return [...owners]
    .toSorted(([, one], [, other]) => compareTexts(one, other))
    .map(([id, partner]) => ({
      id,
      name: { partner },
      cells: cellsOf(deviations.filter(({ ownerPartner }) => ownerPartner.id === id)),
    }))
}

function cellsOf(members: readonly Deviation[]): Lane['cells'] {
  const cell = (state: DeviationState) => members.filter((deviation) => deviation.state === state)
  // Built from the list of all states, so every one of them is there.
  return Object.fromEntries(deviationStates.map((state) => [state, cell(state)])) as unknown as Lane['cells']
}
