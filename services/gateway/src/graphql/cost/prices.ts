import type { ProjectCounts } from './counts.ts'
import { exactly, type Size, sizeOf } from './size.ts'

/** What is there as far as a question reaches: the project it is about, and everything its asker may see. */
export interface Known {
  readonly project: ProjectCounts
  readonly all: AllCounts
}

/** How much there is across projects. */
export interface AllCounts {
  readonly people: number
  readonly organisations: number
  /** The projects the asker may see. */
  readonly projects: number
  /** How many deviations one of those has on the whole. */
  readonly deviations: number
  readonly schemaTypes: number
}

/** An argument of the question by name, as far as it is a plain value. */
export type Argument = (name: string) => unknown

/** A list that grows with the work: how long it really is. Every other list is short. */
export const sizes: Readonly<Record<string, (known: Known, argument: Argument) => Size>> = {
  'Query.projects': ({ all }) => exactly(all.projects),
  'Query.people': ({ all }) => exactly(Math.min(all.people, 200)),
  'Query.organisations': ({ all }) => exactly(all.organisations),
  'Query.demoPeople': ({ all }) => exactly(all.people),
  'HistoryPage.entries': ({ project }) => exactly(Math.min(project.events, 200)),
  'Comparison.differences': ({ project }) =>
    exactly(2 * project.deviations + project.proposals + project.conditions + project.places.most),
  'Project.visits': ({ project }) => exactly(project.visits),
  'Project.partners': ({ project }) => exactly(project.partners),
  'Project.assignments': ({ project }) => exactly(project.assignments),
  'Project.gates': ({ project }) => exactly(project.gates),
  'Project.proposals': ({ project }) => exactly(project.proposals),
  'Project.conditions': ({ project }) => exactly(project.conditions),
  'Project.deviations': ({ project }) => exactly(project.deviations),
  'Project.timeline': ({ project }) => exactly(project.marks),
  'Definition.phases': ({ project }) => exactly(Math.max(project.phases, 10)),
  'Definition.gates': ({ project }) => exactly(Math.max(project.gates, 10)),
  'GateDefinition.criteria': ({ project }) => atLeast(project.criteria, 10),
  'Gate.criteria': ({ project }) => project.places,
  'Gate.proposals': ({ project }) => ({
    mean: project.proposals / Math.max(project.gates, 1),
    most: project.proposals,
  }),
  'Gate.blocking': ({ project }) => exactly(project.undecided),
  'Criterion.evidence': ({ project }) => project.evidence,
  'Criterion.attestations': ({ project }) => project.evidence,
  'Proposal.seats': ({ project }) => project.seats,
  'Proposal.ballots': ({ project }) => project.ballots,
  'Proposal.conditions': ({ project }) => ({
    mean: project.conditions / Math.max(project.proposals, 1),
    most: project.conditions,
  }),
  'Basis.criteria': ({ project }) => project.basisCriteria,
  'Basis.deviations': ({ project }) => project.basisDeviations,
  'Deviation.affects': ({ project }) => project.affected,
  'Deviation.comments': ({ project }) => project.comments,
  'Viewer.tasks': () => exactly(200),
  'Standing.tasks': () => exactly(200),
  '__Schema.types': ({ all }) => exactly(all.schemaTypes),
  '__Type.fields': () => exactly(10),
}

function atLeast({ mean, most }: Size, least: number): Size {
  return { mean: Math.max(mean, least), most: Math.max(most, least) }
}

/** How long a list is taken to be that has no row above. */
export const otherList: Size = sizeOf([5])

/**
 * What a field costs by itself when that is more than the one of an ordinary field, which takes one or two microseconds.
 * Charged for each time it is looked up.
 */
export const weights: Readonly<Record<string, number>> = {
  'Deviation.actions': 40,
  'Deviation.assessFor': 15,
  'EvidenceVersion.hash': 5,
  'SeatView.possibleDeputies': 10,
  'Proposal.mySeats': 10,
  'Proposal.validity': 5,
  'Criterion.responsible': 10,
  'Criterion.mine': 10,
  'Difference.label': 5,
  'HistoryEntry.sentence': 5,
  'ProjectSummary.awaitingMe': 20,
}

/** What a field costs beside, by how much is there. Only told beforehand: what it leads to is charged as it happens. */
export const efforts: Readonly<Record<string, (known: Known, argument: Argument) => number>> = {
  'Query.project': () => 100,
  'Query.compare': ({ project }) => 500 + project.deviations + project.proposals,
  'Query.history': (_known, argument) => 200 + 10 * Math.min(Number(argument('limit') ?? 50) || 0, 200),
  'Query.people': ({ all }) => all.people,
  'Query.projects': ({ all }) => all.projects * 5,
  'Viewer.tasks': ({ all }) => (all.projects * all.deviations) / 10,
  'Standing.tasks': ({ project }) => project.deviations / 10,
  'ProjectSummary.openDeviations': ({ all }) => all.deviations / 10,
  'ProjectSummary.overTolerance': ({ all }) => all.deviations / 10,
  'ProjectSummary.awaitingMe': ({ all }) => all.deviations / 5,
  'Gate.state': ({ project }) => project.places.mean,
}

/** What a command costs, with the log it is kept in. */
export const commandCost = 500
