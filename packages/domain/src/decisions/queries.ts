import type { GateDefinition } from '../definitions/definition.ts'
import { criteriaOf, isHeld, rulingOn } from '../gates/queries.ts'
import { currentVisit, visitsOf } from '../lifecycle/queries.ts'
import type { StartedProject } from '../project/state.ts'
import { allProposals } from './proposals.ts'
import { mayVoteFrom, type SeatStanding, seatStandings } from './seats.ts'
import type { Proposal } from './state.ts'
import { type Validity, validityOf } from './validity.ts'

export { hashOfEvidence } from './basis.ts'
export { citationOf } from './citation.ts'
export type { ProposalState } from './machine.ts'
export { allProposals, findProposal, openProposals } from './proposals.ts'
export { mayVoteFrom, possibleDeputies, type SeatStanding, seatStandings } from './seats.ts'
export type { Ballot, Closing, HandOver, Proposal } from './state.ts'
export { refusalOfSubject } from './subject-guards.ts'
export { type Validity, validityOf } from './validity.ts'

/** The result as it stands, or as it was when the vote closed. */
export function currentValidity(proposal: Proposal): Validity {
  return validityOf(proposal.rule, seatStandings(proposal), proposal.state !== 'open')
}

/** The seats a person may vote from now, whether for the first time or to change the vote. */
export function votingSeats(
  project: StartedProject,
  proposal: Proposal,
  person: string,
  today: string,
): readonly SeatStanding[] {
  if (proposal.state !== 'open') return []
  return seatStandings(proposal).filter((standing) => mayVoteFrom(project, standing, person, today))
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
  if (proposalsAbout(project, gate.id).some(({ state }) => state === 'open')) return 'deciding'
  if (isHeld(rulingOn(project, gate), today)) return 'held'
  const met = criteriaOf(project, gate, today).every(({ status }) => status === 'met' || status === 'waived')
  return met ? 'ready' : 'missing'
}

/** The last time a gate was passed. */
export function passage(project: StartedProject, gate: GateDefinition) {
  return visitsOf(project).findLast((stay) => stay.gate === gate.id)
}
