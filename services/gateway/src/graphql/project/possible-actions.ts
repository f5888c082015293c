import { type governanceQueries, type RejectionCode, type Role, roles } from '@samstyre/domain'
import { type Asking, refusalNow } from '../asking.ts'
import type { In, ProjectView } from './view.ts'

/** What says that it is not for the viewer; every other refusal is about what was sent. */
const notForViewer: readonly RejectionCode[] = [
  'projectTerminated',
  'definitionAltered',
  'notPermitted',
  'belongsToPartner',
  'notForPartner',
  'ownerByDecision',
]

/** Somebody nobody is: so the decider stops at the person once it has found that the viewer may. */
const nobody = 'asked-only'

/** The roles that a viewer may give for a partner, or for the whole project where none is named. */
export function rolesToGive(asking: Asking, view: ProjectView, partner?: string): Role[] {
  const about = { person: nobody, from: view.today, ...(partner === undefined ? {} : { partner }) }
  return roles.filter((role) =>
    isForViewer(refusalNow(asking, view, { name: 'assignRole', input: { ...about, role } })),
  )
}

/** Whether a viewer may end a role, or move its last day. */
export function mayEnd(asking: Asking, { view, item }: In<governanceQueries.Assignment>): boolean {
  const hasBegun = item.from <= view.today
  const lastDay = hasBegun ? view.today : item.from
  const refusal = refusalNow(asking, view, { name: 'endRole', input: { assignment: item.id, lastDay } })
  return refusal !== 'assignmentOver' && isForViewer(refusal)
}

function isForViewer(refusal: RejectionCode | undefined): boolean {
  return refusal === undefined || !notForViewer.includes(refusal)
}
