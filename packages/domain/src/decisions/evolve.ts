import type { EvolveMetadata } from '@samstyre/event-sourcing'
import type { DecisionEvent } from './events.ts'
import { proposalFact, proposalTable } from './machine.ts'
import type { DecisionsState, Proposal } from './state.ts'

/** The proposals after one more fact: the machine says which state follows, the fact says the rest. */
export function evolveDecisions(state: DecisionsState, event: DecisionEvent, metadata: EvolveMetadata): DecisionsState {
  if (event.type === 'ProposalPut') {
    const { proposal, ...put } = event.data
    const { actor: putBy, at: putAt } = metadata
    return {
      proposals: state.proposals.set(proposal, {
        id: proposal,
        ...put,
        state: 'open',
        putBy,
        putAt,
        handOvers: {},
        ballots: [],
      }),
      counts: { ...state.counts, [put.year]: put.number },
    }
  }
  return {
    ...state,
    proposals: state.proposals.update(event.data.proposal, (known) => ({
      ...changed(known, event, metadata),
      state: proposalTable.next(known.state, proposalFact(event)) ?? known.state,
    })),
  }
}

type Later = Exclude<DecisionEvent, { type: 'ProposalPut' }>

function changed(known: Proposal, event: Later, { actor, at }: EvolveMetadata): Proposal {
  switch (event.type) {
    case 'BallotCast': {
      const { proposal: _, ...ballot } = event.data
      return { ...known, ballots: [...known.ballots, { ...ballot, at }] }
    }
    case 'SeatHandedOver': {
      const { proposal: _, seat, ...handOver } = event.data
      return { ...known, handOvers: { ...known.handOvers, [seat]: handOver } }
    }
    case 'SeatTakenBack': {
      const { [event.data.seat]: _, ...others } = known.handOvers
      return { ...known, handOvers: others }
    }
    case 'ProposalClosed': {
      const { reasons, yes, no, blank } = event.data
      return { ...known, closing: { at, reasons, yes, no, blank } }
    }
    case 'ProposalWithdrawn':
      return { ...known, withdrawal: { by: actor, at, reason: event.data.reason } }
    default:
      return event satisfies never
  }
}
