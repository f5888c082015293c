import type { StartedProject } from '../project/state.ts'
import type { Proposal } from './state.ts'

/** Every proposal, in the order they were put. */
export function allProposals(project: StartedProject): readonly Proposal[] {
  return [...project.decisions.proposals.values()]
}

export function findProposal(project: StartedProject, id: string): Proposal | undefined {
  return project.decisions.proposals.get(id)
}

export function openProposals(project: StartedProject): readonly Proposal[] {
  return allProposals(project).filter(({ state }) => state === 'open')
}

/** The number the next proposal of a year gets. DEC-28. */
export function nextNumber(project: StartedProject, year: number): number {
  return (project.decisions.counts[year] ?? 0) + 1
}
