import type { LocalText } from '../../../graphql/local-text.ts'
import type { OverviewGate } from '../documents.ts'

interface Phase {
  readonly id: string
  readonly name: LocalText
}

interface Visit {
  readonly phase: string
  readonly visit: number
  readonly from: string
  readonly to: string | null
}

/** The phases, the gates that lead on, and the gates that lead round or back, each with its place on the line. */
export interface Line {
  readonly stretches: readonly Stretch[]
  readonly stations: readonly Station[]
  readonly loops: readonly Loop[]
}

export interface Stretch {
  readonly phase: Phase
  /** Counted from 0. */
  readonly place: number
  readonly state: 'travelled' | 'here' | 'ahead'
  /** The stay that counts: the current one, else the latest. */
  readonly visit: Visit | undefined
}

/** A gate between a phase and the next one. */
export interface Station {
  readonly gate: OverviewGate
  /** The place of the phase it leads to. */
  readonly place: number
}

/** A gate that leads to the same or an earlier phase. */
export interface Loop {
  readonly gate: OverviewGate
  /** The places of the phase it leads to and the one it starts from. */
  readonly to: number
  readonly from: number
  /** How many loops it has to pass over, so that no two are drawn on top of each other. */
  readonly level: number
  /** Whether the project has gone this way. */
  readonly travelled: boolean
}

interface Project {
  readonly phase: { readonly id: string }
  readonly definition: { readonly phases: readonly Phase[] }
  readonly visits: readonly Visit[]
  readonly gates: readonly OverviewGate[]
}

/** Lays out the life of a project as a railway line. Everything comes from the definition; nothing is drawn by hand. */
export function lineOf({ phase, definition, visits, gates }: Project): Line {
  const placeOf = (id: string) => definition.phases.findIndex((each) => each.id === id)
  const here = placeOf(phase.id)
  const stretches = definition.phases.map((each, place) => {
    const visit = visits.findLast((stay) => stay.phase === each.id)
    return { phase: each, place, state: stateAt(place, here, visit), visit }
  })
  const placed = gates.map((gate) => ({ gate, from: placeOf(gate.from.id), to: placeOf(gate.to.id) }))
  return {
    stretches,
    stations: placed.filter(({ from, to }) => to > from).map(({ gate, to }) => ({ gate, place: to })),
    loops: levelled(
      placed
        .filter(({ from, to }) => to <= from)
        .map((loop) => ({ ...loop, travelled: hasGone(visits, loop.gate.from.id, loop.gate.to.id) })),
    ),
  }
}

function stateAt(place: number, here: number, visit: Visit | undefined): Stretch['state'] {
  if (place === here) return 'here'
  return place < here && visit !== undefined ? 'travelled' : 'ahead'
}

/** Short loops lie closest to the line; a longer one goes over those it overlaps. */
function levelled(loops: readonly Omit<Loop, 'level'>[]): readonly Loop[] {
  const placed: Loop[] = []
  for (const loop of loops.toSorted((one, other) => one.from - one.to - (other.from - other.to))) {
    const below = placed.filter(({ from, to }) => to <= loop.from && loop.to <= from)
    placed.push({ ...loop, level: Math.max(-1, ...below.map(({ level }) => level)) + 1 })
  }
  return placed
}

function hasGone(visits: readonly Visit[], from: string, to: string): boolean {
  return visits.some(({ phase }, turn) => phase === to && visits[turn - 1]?.phase === from)
}
