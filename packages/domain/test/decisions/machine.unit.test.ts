import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { initialTransition, transition } from 'xstate'
import { type ProposalState, proposalMachine, proposalTable } from '../../src/decisions/machine.ts'

describe('the states of a proposal as a table', () => {
  it('[DEC-10] leads where the machine leads, whatever happens in whatever order', () => {
    const facts = fc.array(fc.constantFrom(...proposalTable.events), { maxLength: 10 })
    fc.assert(
      fc.property(facts, (types) => {
        let [snapshot] = initialTransition(proposalMachine)
        let state: ProposalState = 'open'
        for (const type of types) {
          const isPossible = snapshot.can({ type })
          ;[snapshot] = transition(proposalMachine, snapshot, { type })
          const next = proposalTable.next(state, type)
          expect(next !== undefined).toBe(isPossible)
          state = next ?? state
          expect(snapshot.value).toBe(state)
        }
      }),
      { numRuns: 100 },
    )
  })

  it('[DEC-10] leads nowhere once the proposal is closed or withdrawn', () => {
    for (const state of proposalTable.states.filter((known) => known !== 'open' && known !== 'advised')) {
      expect(proposalTable.events.filter((event) => proposalTable.next(state, event) !== undefined)).toEqual([])
    }
  })
})
