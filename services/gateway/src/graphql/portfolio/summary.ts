import {
  type decisionQueries,
  deviationQueries,
  type GateDefinition,
  governanceQueries,
  lifecycleQueries,
  type RegisterState,
  type StartedProject,
} from '@samstyre/domain'
import type { FollowedProject } from '../../projections/portfolio.ts'
import { remembered } from '../../projects/remembered.ts'
import { criteriaOf, standingOf } from '../gates/found.ts'
import { isSatisfied } from '../gates/gate-types.ts'
import { wordsIn } from '../search-words.ts'
import { tasksFor } from '../tasks/found.ts'

/** One project in a list of many, as one person sees it on a day. */
export interface Summary {
  readonly followed: FollowedProject
  readonly register: RegisterState
  readonly viewer: string
  readonly today: string
}

/** The gate that leads on from where the project is. */
export function gateAhead({ followed: { project } }: Summary): GateDefinition | undefined {
  const { phase } = lifecycleQueries.currentVisit(project)
  return project.definition.gates.find(({ from, number }) => from === phase && number !== undefined)
}

export interface Readiness {
  readonly gate: GateDefinition
  readonly state: decisionQueries.GateStanding
  readonly met: number
  readonly total: number
}

/** How far a gate has come. */
export function readinessOf({ followed: { project }, today }: Summary, gate: GateDefinition): Readiness {
  const on = { gate, day: today }
  const criteria = criteriaOf(project, on)
  return {
    gate,
    state: standingOf(project, on),
    met: criteria.filter(isSatisfied).length,
    total: criteria.length,
  }
}

export function openDeviations({ followed: { project } }: Summary): number {
  return openIn(project).length
}

export function overTolerance({ followed: { project } }: Summary): number {
  return overToleranceIn(project)
}

const openIn = remembered((project: StartedProject) =>
  deviationQueries.allDeviations(project).filter(deviationQueries.isOpen),
)

const overToleranceIn = remembered(
  (project: StartedProject) =>
    openIn(project).filter((deviation) => deviationQueries.isOverTolerance(project, deviation)).length,
)

export function awaiting({ followed: { project }, viewer, today }: Summary): number {
  return tasksFor(project, { person: viewer, day: today }).length
}

/** What a list of projects can be narrowed by. */
export interface ProjectsWish {
  readonly search?: string | null | undefined
  readonly phase?: string | null | undefined
  readonly partner?: string | null | undefined
  readonly status?: string | null | undefined
  readonly awaitingMe?: boolean | null | undefined
  readonly overTolerance?: boolean | null | undefined
}

/** Whether a project is among those asked for. */
export function isWanted(summary: Summary, wish: ProjectsWish): boolean {
  const { project } = summary.followed
  const partners = governanceQueries.activePartners(project)
  const words = wordsIn(wish.search)
  const text = [lifecycleQueries.factsOf(project).name, ...partners.map(({ name }) => name)].join(' ')
  const searched = text.toLocaleLowerCase('nb')
  return (
    words.every((word) => searched.includes(word)) &&
    (!wish.phase || lifecycleQueries.currentVisit(project).phase === wish.phase) &&
    (!wish.partner || partners.some(({ partner }) => partner === wish.partner)) &&
    (!wish.status || lifecycleQueries.statusOf(project) === wish.status) &&
    (!wish.awaitingMe || awaiting(summary) > 0) &&
    (!wish.overTolerance || overTolerance(summary) > 0)
  )
}
