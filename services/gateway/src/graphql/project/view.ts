import type { RegisterState, StartedProject } from '@samstyre/domain'
import type { ProjectMark } from '../../projections/marks.ts'

/** One project as it stands at one revision, seen by one person. Everything shown of it comes from here. */
export interface ProjectView {
  readonly project: StartedProject
  readonly revision: number
  /** The instant shown: that of the revision's event, or the one asked for. */
  readonly at: string
  readonly lastRevision: number
  /** The calendar day in Norway at the instant shown. */
  readonly today: string
  /** True for the project as it is now. */
  readonly live: boolean
  /** The person who looks. */
  readonly viewer: string
  readonly register: RegisterState
  /** What stands out in the project's history up to this revision, in order. */
  readonly marks: readonly ProjectMark[]
}

/** Something of a project, with the project it is seen in. */
export interface In<Item> {
  readonly view: ProjectView
  readonly item: Item
}

/** Puts items into the view they were found in. */
export function within<Item>(view: ProjectView, items: Iterable<Item>): In<Item>[] {
  return Array.from(items, (item) => ({ view, item }))
}
