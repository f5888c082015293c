import type { StartedProject } from '../project/state.ts'
import type { Condition } from './state.ts'

export type { Condition } from './state.ts'

export function allConditions(project: StartedProject): readonly Condition[] {
  return [...project.conditions.conditions.values()]
}

export function findCondition(project: StartedProject, id: string): Condition | undefined {
  return project.conditions.conditions.get(id)
}

export function unmetConditions(project: StartedProject): readonly Condition[] {
  return allConditions(project).filter(({ met }) => met === undefined)
}
