import type { StartedProject } from '../project/state.ts'
import type { Proposal } from './state.ts'
import { passes } from './subject.ts'

/** Every proposal, in the order they were put. */
export function allProposals(project: StartedProject): readonly Proposal[] {
  return [...project.decisions.proposals.values()]
}

export function findProposal(project: StartedProject, id: string): Proposal | undefined {
  return project.decisions.proposals.get(id)
}

/** The proposals that nothing has been decided on yet: being voted on, or with the project owner. */
export function openProposals(project: StartedProject): readonly Proposal[] {
  return allProposals(project).filter(isOpen)
}

export function isOpen({ state }: Pick<Proposal, 'state'>): boolean {
  return state === 'open' || state === 'advised'
}

/** The proposals that are being voted on. */
export function runningVotes(project: StartedProject): readonly Proposal[] {
  return allProposals(project).filter(({ state }) => state === 'open')
}

/** The open proposal to pass a gate, which freezes what its criteria rest on. DEC-34. */
export function passingVote(project: StartedProject, gate: string): Proposal | undefined {
  return openProposals(project).find(
    ({ subject }) => subject.kind === 'gate' && subject.gate === gate && passes(subject.outcome),
  )
}

/** The open proposal about a deviation. */
export function voteOnDeviation(project: StartedProject, deviation: string): Proposal | undefined {
  return openProposals(project).find(({ subject }) => subject.kind === 'deviation' && subject.deviation === deviation)
}

/** The number the next proposal of a year gets. DEC-28. */
export function nextNumber(project: StartedProject, year: number): number {
  return (project.decisions.counts[year] ?? 0) + 1
}
