import { id, optional, type Refused } from '@samstyre/event-sourcing'
import { citationOf, type Proposal } from '../../decisions/queries.ts'
import type { CriterionDefinition } from '../../definitions/definition.ts'
import { isPartner } from '../../governance/queries.ts'
import { currentVisit, findGate } from '../../lifecycle/queries.ts'
import { isOutside } from '../../project/command.ts'
import type { CommandContext } from '../../project/context.ts'
import type { StartedProject } from '../../project/state.ts'
import { type Rejection, reject } from '../../rejections.ts'
import type { Evidence } from '../events.ts'
import { responsibleFor } from '../responsible.ts'
import type { CriterionPlace } from '../state.ts'

/** The fields that name a criterion. */
export const criterionFields = { gate: id('gate'), criterion: id('criterion'), partner: optional(id('organisation')) }

interface Named {
  readonly gate: string
  readonly criterion: string
  readonly partner?: string
}

/** Refuses unless the criterion can be confirmed now, by this person. */
export function refusalToConfirm(
  project: StartedProject,
  { gate: gateId, criterion: criterionId, partner }: Named,
  context: CommandContext,
): Refused<Rejection> | undefined {
  if (isOutside(project, context)) return reject('noPart')
  const { actor, today } = context
  const gate = findGate(project, gateId)
  if (gate === undefined) return reject('gateUnknown', { gate: gateId })
  const criterion = gate.criteria.find(({ id }) => id === criterionId)
  if (criterion === undefined) return reject('criterionUnknown', { criterion: criterionId })
  if (criterion.kind.kind === 'derived') return reject('criterionDerived', { criterion: criterionId })
  if (criterion.kind.perPartner && partner === undefined)
    return reject('criterionPerPartner', { criterion: criterionId })
  if (!criterion.kind.perPartner && partner !== undefined)
    return reject('criterionNotPerPartner', { criterion: criterionId })
  if (partner !== undefined && !isPartner(project, partner)) return reject('partnerUnknown', { partner })
  if (!isResponsible(project, criterion, partner, actor, today)) {
    return reject('notResponsible', { criterion: criterionId, roles: criterion.responsible.join(',') })
  }
  if (gate.from !== currentVisit(project).phase) return reject('gateNotAhead', { gate: gateId })
  return undefined
}

function isResponsible(
  project: StartedProject,
  criterion: CriterionDefinition,
  partner: string | undefined,
  actor: string,
  today: string,
): boolean {
  return responsibleFor(project, criterion, partner, today).some(({ person }) => person === actor)
}

/** Where the criterion stands in the current visit. */
export function placeOf(project: StartedProject, { gate, criterion, partner }: Named): CriterionPlace {
  const { visit } = currentVisit(project)
  return { gate, visit, criterion, ...(partner === undefined ? {} : { partner }) }
}

/** Links lead to the web and nowhere else: a `javascript:` link would run in the reader's name. */
export function refusalOfEvidence(evidence: Evidence): Refused<Rejection> | undefined {
  if (evidence.kind !== 'link') return undefined
  if (!/^https?:\/\/[^\s/]/i.test(evidence.url)) return reject('linkUnsafe', { url: evidence.url })
  return undefined
}

/** Refuses new evidence for what is being voted on, beyond the once that everybody can be asked anew. DEC-34. */
export function refusalOfRenewal(vote: Proposal): Refused<Rejection> | undefined {
  const citation = citationOf(vote)
  if (vote.state !== 'open') return reject('criterionFrozen', { citation })
  return vote.renewal === undefined ? undefined : reject('askedAnewAlready', { citation })
}
