import type { EvolveMetadata } from '@samstyre/event-sourcing'
import type { DecisionEvent } from './events.ts'
import { proposalFact, proposalTable } from './machine.ts'
import type { DecisionsState, Objection, Proposal } from './state.ts'

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
        objections: [],
        protests: [],
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
      const after = { ...known, handOvers: { ...known.handOvers, [seat]: handOver } }
      // Facts of earlier versions name no member: there a seat that is given back has its ballot again.
      if (handOver.cause !== 'disqualified' || handOver.member === undefined) return after
      return { ...after, dropped: { ...known.dropped, [seat]: known.ballots.length } }
    }
    case 'SeatTakenBack': {
      const { [event.data.seat]: _, ...others } = known.handOvers
      return { ...known, handOvers: others }
    }
    case 'ObjectionRaised': {
      const { proposal: _, objection: id, ...raised } = event.data
      return { ...known, objections: [...known.objections, { id, ...raised, by: actor, at, rulings: [] }] }
    }
    case 'ObjectionRuledOn': {
      const { proposal: _, objection, ...ruling } = event.data
      return withObjection(known, objection, (each) => ({ ...each, rulings: [...each.rulings, { ...ruling, at }] }))
    }
    case 'ObjectionDecided': {
      const { objection, outcome } = event.data
      return withObjection(known, objection, (each) => ({ ...each, outcome }))
    }
    case 'ProtestRecorded':
      return { ...known, protests: [...known.protests, event.data.seat] }
    case 'BasisRenewed': {
      const { proposal: _, basis, basisHash, deadline, lastDay, ...about } = event.data
      return {
        ...known,
        basis,
        basisHash,
        deadline,
        ...(lastDay === undefined ? {} : { lastDay }),
        renewal: { ...about, at, by: actor, earlier: known.ballots.length },
      }
    }
    case 'AdviceGiven': {
      const { proposal: _, ...advice } = event.data
      return { ...known, advice }
    }
    case 'ProposalClosed': {
      const { proposal: _, result: _result, ...closing } = event.data
      return { ...known, closing: { at, ...closing } }
    }
    case 'ProposalWithdrawn':
      return { ...known, withdrawal: { by: actor, at, reason: event.data.reason } }
    default:
      return event satisfies never
  }
}

function withObjection(known: Proposal, id: string, change: (objection: Objection) => Objection): Proposal {
  return { ...known, objections: known.objections.map((each) => (each.id === id ? change(each) : each)) }
}
