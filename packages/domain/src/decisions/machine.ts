import { tabulate } from '@samstyre/event-sourcing'
import { createMachine, transition } from 'xstate'
import type { DecisionEvent } from './events.ts'

export const proposalStates = ['open', 'advised', 'adopted', 'notAdopted', 'lapsed', 'withdrawn'] as const
export type ProposalState = (typeof proposalStates)[number]

/** What may be said about a vote without ending it. */
const remarks = [
  'BallotCast',
  'SeatHandedOver',
  'SeatTakenBack',
  'ObjectionRaised',
  'ObjectionRuledOn',
  'ObjectionDecided',
  'ProtestRecorded',
  'BasisRenewed',
] as const

const facts = [...remarks, 'AdviceGiven', 'adopted', 'notAdopted', 'lapsed', 'withdrawn'] as const
export type ProposalFact = (typeof facts)[number]

const ends = {
  adopted: { target: 'adopted' },
  notAdopted: { target: 'notAdopted' },
  lapsed: { target: 'lapsed' },
} as const

/**
 * A proposal is open until it is closed by its result or withdrawn; nothing leads back. Where the vote is advice, its
 * count leaves the proposal with the project owner.
 */
export const proposalMachine = createMachine({
  id: 'proposal',
  initial: 'open',
  states: {
    open: {
      on: {
        ...Object.fromEntries(remarks.map((remark) => [remark, { target: 'open' }])),
        AdviceGiven: { target: 'advised' },
        ...ends,
        withdrawn: { target: 'withdrawn' },
      },
    },
    advised: { on: { ProtestRecorded: { target: 'advised' }, ...ends, withdrawn: { target: 'withdrawn' } } },
    adopted: {},
    notAdopted: {},
    lapsed: {},
    withdrawn: {},
  },
})

export const proposalTable = tabulate<ProposalState, ProposalFact>(proposalStates, facts, (state, type) => {
  const snapshot = proposalMachine.resolveState({ value: state, context: {} })
  if (!snapshot.can({ type })) return undefined
  const [next] = transition(proposalMachine, snapshot, { type })
  return proposalStates.find((known) => next.value === known)
})

/** The machine's event for a fact about a proposal that is already there. */
export function proposalFact(event: Exclude<DecisionEvent, { type: 'ProposalPut' }>): ProposalFact {
  if (event.type === 'ProposalClosed') return event.data.result
  return event.type === 'ProposalWithdrawn' ? 'withdrawn' : event.type
}
