import { id, type Refused } from '@samstyre/event-sourcing'
import { type Permission, rolesWith } from '../../definitions/definition.ts'
import { findPartner, isPermitted, isPermittedFor } from '../../governance/queries.ts'
import { notPermitted, type ProjectDecision } from '../../project/command.ts'
import type { CommandContext } from '../../project/context.ts'
import type { StartedProject } from '../../project/state.ts'
import { type Rejection, reject } from '../../rejections.ts'
import type { DeviationFact } from '../machine.ts'
import { findDeviation, mayFollow } from '../queries.ts'
import type { Deviation } from '../state.ts'

/** The field that names a deviation. */
export const deviationField = { deviation: id('deviation') }

/** Goes on with the deviation when the fact may follow in its state; otherwise refuses. `before` may refuse more precisely. */
export function whenMayFollow(
  project: StartedProject,
  deviation: string,
  fact: DeviationFact,
  then: (deviation: Deviation) => ProjectDecision,
  before: (deviation: Deviation) => Refused<Rejection> | undefined = () => undefined,
): ProjectDecision {
  const known = findDeviation(project, deviation)
  if (known === undefined) return reject('deviationUnknown')
  const refusal = before(known)
  if (refusal !== undefined) return refusal
  if (!mayFollow(known, fact)) return reject('deviationMoved', { number: known.number, state: known.state })
  return then(known)
}

/** Refuses whoever may not do this for the partner: its own people may, and those who act for the whole project. */
export function refusalFor(
  project: StartedProject,
  permission: Permission,
  partners: readonly string[],
  { actor, today }: CommandContext,
): Refused<Rejection> | undefined {
  if (!isPermitted(project, actor, permission, today)) {
    return notPermitted(permission, rolesWith(project.definition, permission))
  }
  if (partners.some((partner) => isPermittedFor(project, actor, permission, partner, today))) return undefined
  const [first = ''] = partners
  return reject('notForPartner', { partner: findPartner(project, first)?.name ?? first })
}

/** Whose deviation it is: the partner that reported it and the one that owns it. */
export function holders(project: StartedProject, deviation: string): readonly string[] {
  const known = findDeviation(project, deviation)
  return known === undefined ? [] : [known.ownerPartner, known.reportingPartner]
}

/** The permission check of a command on a deviation that belongs to its holders. */
export function permissionOfHolders(permission: Permission) {
  return (project: StartedProject, { deviation }: { readonly deviation: string }, context: CommandContext) => {
    if (findDeviation(project, deviation) !== undefined) {
      return refusalFor(project, permission, holders(project, deviation), context)
    }
    const { actor, today } = context
    if (isPermitted(project, actor, permission, today)) return undefined
    return notPermitted(permission, rolesWith(project.definition, permission))
  }
}
