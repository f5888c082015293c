import type { Deviation } from './documents.ts'
import type { Lane } from './lanes.ts'
import { deviationStates } from './search.ts'

export type ArrowKey = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight'

export function isArrowKey(key: string): key is ArrowKey {
  return key === 'ArrowUp' || key === 'ArrowDown' || key === 'ArrowLeft' || key === 'ArrowRight'
}

/**
 * The card an arrow key leads to: sideways to the next state with cards in the same lane, up and down through the column
 * and on into the next lane that has cards, there to the column that is nearest. Undefined where there is none.
 */
export function neighbour(lanes: readonly Lane[], deviation: string, key: ArrowKey): string | undefined {
  const place = placeOf(lanes, deviation)
  if (place === undefined) return undefined
  return key === 'ArrowLeft' || key === 'ArrowRight'
    ? sideways(lanes[place.lane], place, key === 'ArrowLeft' ? -1 : 1)
    : lengthways(lanes, place, key === 'ArrowUp' ? -1 : 1)
}

interface Place {
  readonly lane: number
  readonly column: number
  readonly row: number
}

function placeOf(lanes: readonly Lane[], deviation: string): Place | undefined {
  for (const [lane, { cells }] of lanes.entries()) {
    for (const [column, state] of deviationStates.entries()) {
      const row = cells[state].findIndex(({ id }) => id === deviation)
      if (row >= 0) return { lane, column, row }
    }
  }
  return undefined
}

function sideways(lane: Lane | undefined, { column, row }: Place, step: -1 | 1): string | undefined {
  for (let next = column + step; next >= 0 && next < deviationStates.length; next += step) {
    const state = deviationStates[next]
    const cards = state === undefined ? [] : (lane?.cells[state] ?? [])
    const card = cards[Math.min(row, cards.length - 1)]
    if (card !== undefined) return card.id
  }
  return undefined
}

function lengthways(lanes: readonly Lane[], { lane, column, row }: Place, step: -1 | 1): string | undefined {
  const state = deviationStates[column]
  if (state === undefined) return undefined
  const within = lanes[lane]?.cells[state][row + step]
  if (within !== undefined) return within.id
  for (let next = lane + step; next >= 0 && next < lanes.length; next += step) {
    const cards = nearestCell(lanes[next], column)
    const card = step > 0 ? cards[0] : cards.at(-1)
    if (card !== undefined) return card.id
  }
  return undefined
}

/** The cards of the state nearest to a column, in a lane. */
function nearestCell(lane: Lane | undefined, column: number): readonly Deviation[] {
  const byDistance = deviationStates
    .map((state, place) => ({ cards: lane?.cells[state] ?? [], distance: Math.abs(place - column) }))
    .toSorted((one, other) => one.distance - other.distance)
  return byDistance.find(({ cards }) => cards.length > 0)?.cards ?? []
}
