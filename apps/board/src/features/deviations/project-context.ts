import { isUndecided } from '../voting/proposal-states.ts'
import type { DeviationProject } from './documents.ts'

/** What every part of the deviations' pages needs to know about the project. */
export interface ProjectContext {
  readonly project: DeviationProject
  /** The past is shown. */
  readonly readOnly: boolean
  /** The reader may put something to the vote. */
  readonly mayPut: boolean
  /** The deviation is reported in a trial, so it says when it must be mended. */
  readonly trial: boolean
  readonly partners: readonly { readonly id: string; readonly name: string }[]
}

export function projectContext(
  project: DeviationProject,
  past: boolean,
  permissions: readonly string[],
): ProjectContext {
  const { definition, phase, partners, constituted, status } = project
  return {
    project,
    readOnly: past,
    mayPut: !past && constituted && status === 'running' && permissions.includes('proposals.put'),
    trial: definition.phases.some(({ id, trial }) => trial && id === phase.id),
    partners: partners.flatMap(({ left, organisation }) => (left === null ? [organisation] : [])),
  }
}

/** The vote that is open about a deviation, if any. */
export function openVoteOn({ project }: ProjectContext, deviation: string) {
  return project.proposals.find(
    ({ state, subject }) =>
      isUndecided(state) && subject.__typename === 'DeviationSubject' && subject.deviation.id === deviation,
  )
}
