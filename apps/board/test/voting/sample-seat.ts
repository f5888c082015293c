import type { Objection, Seat } from '../../src/features/voting/seat-document.ts'

/** A seat whose member has not voted yet, for tests that change what they are about. */
export function sampleSeat(id: string, part: Partial<Seat> = {}): Seat {
  const person = { id: `member ${id}`, name: `Member ${id}` }
  return {
    seat: id,
    role: 'steeringMember',
    cause: null,
    ground: null,
    objection: null,
    note: null,
    counts: true,
    vacant: false,
    expected: false,
    protested: false,
    actions: [],
    mayObject: [],
    member: person,
    partner: { id: 'tax', name: 'Tax' },
    holder: person,
    deputy: null,
    insteadOf: null,
    ballot: null,
    possibleDeputies: [],
    ...part,
  }
}

export const cast: NonNullable<Seat['ballot']> = {
  choice: 'yes',
  dissent: null,
  inWriting: null,
  at: '2026-11-22T12:00:00Z',
}

/** An objection nobody has answered yet. */
export function sampleObjection(part: Partial<Objection> = {}): Objection {
  return {
    id: 'objection',
    seat: '1',
    cause: 'disqualified',
    ground: 'party',
    at: '2026-11-22T12:00:00Z',
    outcome: null,
    mayRule: false,
    member: { id: 'member 1', name: 'Member 1' },
    partner: { id: 'tax', name: 'Tax' },
    by: { id: 'somebody', name: 'Somebody' },
    judges: [],
    rulings: [],
    ...part,
  }
}
