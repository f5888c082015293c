import { type FragmentOf, graphql } from '../../graphql/graphql.ts'

/** A seat in one vote: who sits in it, what counts as its vote, and what the reader may do with it. */
export const seatFragment = graphql(`
  fragment SeatFields on SeatView {
    seat
    role
    cause
    ground
    objection
    note
    counts
    vacant
    expected
    protested
    actions
    mayObject
    member {
      id
      name
    }
    partner {
      id
      name
    }
    holder {
      id
      name
    }
    deputy {
      id
      name
    }
    insteadOf {
      id
      name
    }
    ballot {
      choice
      dissent
      inWriting
      at
    }
    possibleDeputies {
      id
      name
    }
  }
`)

export const objectionFragment = graphql(`
  fragment ObjectionFields on Objection {
    id
    seat
    cause
    ground
    at
    outcome
    mayRule
    member {
      id
      name
    }
    partner {
      id
      name
    }
    by {
      id
      name
    }
    judges {
      id
      name
    }
    rulings {
      upholds
      at
      counts
      seat
      person {
        id
        name
      }
    }
  }
`)

export type Seat = FragmentOf<typeof seatFragment>
export type Objection = FragmentOf<typeof objectionFragment>
export type Cause = Objection['cause']
export type Ground = NonNullable<Objection['ground']>
