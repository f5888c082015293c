import type { GateDefinition } from '../definitions/definition.ts'
import { criteriaOf, isHeld, rulingOn } from '../gates/queries.ts'
import { currentVisit, visitsOf } from '../lifecycle/queries.ts'
import type { StartedProject } from '../project/state.ts'
import { counted } from './counting.ts'
import { hasOpenObjection, judgesOf, judging, lostBallot } from './objections.ts'
import { allProposals, isOpen } from './proposals.ts'
import { type SeatStanding, seatStandings } from './seats.ts'
import type { Objection, Proposal } from './state.ts'
import type { Validity } from './validity.ts'

export { hashOfEvidence } from './basis.ts'
export { citationOf } from './citation.ts'
export type { ProposalState } from './machine.ts'
export { findObjection, hasOpenObjection, type Judges, judgesOf } from './objections.ts'
export {
  allProposals,
  findProposal,
  openProposals,
  passingVote,
  runningVotes,
  voteOnDeviation,
} from './proposals.ts'
export { renewal } from './renewal.ts'
export { isEmpty, possibleDeputies, type SeatStanding, seatStandings } from './seats.ts'
export type { Advice, Ballot, Closing, HandOver, Objection, Proposal, Renewal, Ruling } from './state.ts'
export { refusalOfSubject } from './subject-guards.ts'
export type { Validity } from './validity.ts'

/** The result as it stands on a day, or as it was when the vote closed. */
export function currentValidity(project: StartedProject, proposal: Proposal, day: string): Validity {
  return counted(project, proposal, day, proposal.state !== 'open').validity
}

/** Whether it is time to close a vote though its deadline lies ahead: nobody is left who can vote. DEC-49. */
export function isComplete(project: StartedProject, proposal: Proposal, day: string): boolean {
  return proposal.state === 'open' && !hasOpenObjection(proposal) && currentValidity(project, proposal, day).complete
}

/** The seats a person may vote from now, whether for the first time or to change the vote. */
export function votingSeats(
  project: StartedProject,
  proposal: Proposal,
  person: string,
  today: string,
): readonly SeatStanding[] {
  if (proposal.state !== 'open') return []
  return seatStandings(project, proposal, today).filter(({ holder }) => holder === person)
}

/** The open objections that a person decides on. DEC-45. */
export function objectionsToRuleOn(
  project: StartedProject,
  proposal: Proposal,
  person: string,
  today: string,
): readonly Objection[] {
  if (proposal.state !== 'open') return []
  return proposal.objections.filter(
    ({ outcome, seat }) =>
      outcome === undefined && judging(judgesOf(project, proposal, seat, today), person) !== undefined,
  )
}

/** The seats whose ballot a person lost to an objection and has not protested against. DEC-46. */
export function seatsToProtest(
  project: StartedProject,
  proposal: Proposal,
  person: string,
  today: string,
): readonly SeatStanding[] {
  if (proposal.state !== 'open') return []
  return seatStandings(project, proposal, today).filter(
    (standing) =>
      (standing.handOver?.member ?? standing.person) === person &&
      lostBallot(proposal, standing) &&
      !proposal.protests.includes(standing.seat),
  )
}

/** Every proposal about a gate, oldest first. */
export function proposalsAbout(project: StartedProject, gate: string): readonly Proposal[] {
  return allProposals(project).filter(({ subject }) => subject.kind === 'gate' && subject.gate === gate)
}

/**
 * How a gate stands on the line: passed, being decided, on hold, ready, missing something, or still ahead.
 * A gate that was passed and lies ahead again, because its phase was entered anew, shows where it is now.
 */
export type GateStanding = 'passed' | 'deciding' | 'held' | 'ready' | 'missing' | 'ahead'

export function gateStanding(project: StartedProject, gate: GateDefinition, today: string): GateStanding {
  if (currentVisit(project).phase !== gate.from) return passage(project, gate) === undefined ? 'ahead' : 'passed'
  if (proposalsAbout(project, gate.id).some(isOpen)) return 'deciding'
  if (isHeld(rulingOn(project, gate), today)) return 'held'
  const met = criteriaOf(project, gate, today).every(({ status }) => status === 'met' || status === 'waived')
  return met ? 'ready' : 'missing'
}

/** The last time a gate was passed. */
export function passage(project: StartedProject, gate: GateDefinition) {
  return visitsOf(project).findLast((stay) => stay.gate === gate.id)
}
