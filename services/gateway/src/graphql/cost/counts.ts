import {
  type decisionQueries,
  deviationQueries,
  lifecycleQueries,
  type ProcessDefinition,
  type StartedProject,
} from '@samstyre/domain'
import { remembered } from '../../projects/remembered.ts'
import { none, type Size, sizeOf } from './size.ts'

/** How much there really is in one project: what a question about it costs rests on these numbers. */
export interface ProjectCounts {
  readonly events: number
  readonly marks: number
  readonly visits: number
  readonly partners: number
  readonly assignments: number
  readonly conditions: number
  readonly phases: number
  readonly gates: number
  /** The criteria of a gate as the definition has them. */
  readonly criteria: Size
  /** The places where the criteria of a gate are answered: one for each partner where they are asked of each. */
  readonly places: Size
  readonly evidence: Size
  readonly deviations: number
  /** Those not decided, which block gates if they are over tolerance. */
  readonly undecided: number
  readonly affected: Size
  readonly comments: Size
  readonly proposals: number
  readonly seats: Size
  readonly ballots: Size
  readonly basisCriteria: Size
  readonly basisDeviations: Size
}

export const nothingThere: ProjectCounts = {
  events: 0,
  marks: 0,
  visits: 0,
  partners: 0,
  assignments: 0,
  conditions: 0,
  phases: 0,
  gates: 0,
  criteria: none,
  places: none,
  evidence: none,
  deviations: 0,
  undecided: 0,
  affected: none,
  comments: none,
  proposals: 0,
  seats: none,
  ballots: none,
  basisCriteria: none,
  basisDeviations: none,
}

/** Counts what a project holds. A part that is still the same is not counted again. */
export function countsOf(project: StartedProject, log: Pick<ProjectCounts, 'events' | 'marks'>): ProjectCounts {
  const { definition, governance, conditions, deviations, decisions, gates } = project
  const partners = governance.partners.size
  return {
    ...log,
    partners,
    assignments: governance.assignments.size,
    conditions: conditions.conditions.size,
    visits: lifecycleQueries.visitsOf(project).length,
    phases: definition.phases.length,
    gates: definition.gates.length,
    criteria: sizeOf(definition.gates.map(({ criteria }) => criteria.length)),
    places: sizeOf(definition.gates.map((gate) => placesOf(gate, partners))),
    ...inDeviations(deviations),
    ...inDecisions(decisions),
    evidence: inGates(gates),
  }
}

function placesOf({ criteria }: ProcessDefinition['gates'][number], partners: number): number {
  return criteria.reduce((sum, { kind }) => sum + (kind.kind === 'attested' && kind.perPartner ? partners : 1), 0)
}

const inDeviations = remembered(({ deviations }: StartedProject['deviations']) => {
  const all = [...deviations.values()]
  return {
    deviations: all.length,
    undecided: all.filter(deviationQueries.isUndecided).length,
    affected: sizeOf(all.map(({ affects }) => affects.length)),
    comments: sizeOf(all.map(({ comments }) => comments.length)),
  }
})

const inDecisions = remembered(({ proposals }: StartedProject['decisions']) => {
  const all: readonly decisionQueries.Proposal[] = [...proposals.values()]
  return {
    proposals: all.length,
    seats: sizeOf(all.map(({ roster }) => roster.length)),
    ballots: sizeOf(all.map(({ ballots }) => ballots.length)),
    basisCriteria: sizeOf(all.map(({ basis }) => basis.criteria.length)),
    basisDeviations: sizeOf(all.map(({ basis }) => basis.deviations.length)),
  }
})

const inGates = remembered(({ records }: StartedProject['gates']) =>
  sizeOf([...records.values()].map(({ evidence, attestations }) => Math.max(evidence.length, attestations.length))),
)
