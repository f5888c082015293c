import type { Refused } from '@samstyre/event-sourcing'
import { findDeviation } from '../deviations/queries.ts'
import { criteriaOf, isHeld, missingCriteria, rulingOn } from '../gates/queries.ts'
import { findSeat, isForsaken, isOwners, isPartner, isPossible, ownerOn, refusalToHold } from '../governance/queries.ts'
import { findGate, mayStep, passing, statusOf } from '../lifecycle/queries.ts'
import type { StartedProject } from '../project/state.ts'
import { type Rejection, reject } from '../rejections.ts'
import { brokenPromise } from './promises.ts'
import { passes, type Subject } from './subject.ts'

type Refusal = Refused<Rejection> | undefined
type SubjectOf<Kind extends Subject['kind']> = Extract<Subject, { kind: Kind }>

/**
 * Refuses a subject that the steering group cannot decide on as the project stands today. Asked when the proposal is
 * put, and once more when the vote closes: then a subject that no longer stands lapses.
 */
export function refusalOfSubject(project: StartedProject, subject: Subject, today: string): Refusal {
  switch (subject.kind) {
    case 'gate':
      return refusalOfGate(project, subject, today)
    case 'pause':
      return mayStep(project, 'pause') ? undefined : reject('notRunning')
    case 'resume':
      return mayStep(project, 'resume') ? undefined : reject('notPaused')
    case 'terminate':
      return mayStep(project, 'terminate') ? undefined : reject('projectTerminated')
    case 'waiver':
      return refusalOfWaiver(project, subject, today)
    case 'deviation':
      return refusalOfDeviation(project, subject)
    case 'addSeat':
      return refusalUnlessRunning(project) ?? refusalUnlessPartner(project, subject.partner)
    case 'removeSeat':
      return refusalUnlessRunning(project) ?? refusalOfRemoval(project, subject.seat)
    case 'appointment':
      return refusalOfAppointment(project, subject, today)
    case 'rules':
      return refusalUnlessRunning(project) ?? refusalOfRules(project, subject, today)
    case 'mandate':
      return refusalUnlessRunning(project)
    default:
      return subject satisfies never
  }
}

function refusalUnlessRunning(project: StartedProject): Refusal {
  if (statusOf(project) !== 'running') return reject('notRunning')
  return undefined
}

function refusalUnlessPartner(project: StartedProject, partner: string): Refusal {
  return isPartner(project, partner) ? undefined : reject('partnerUnknown', { partner })
}

function refusalOfRemoval(project: StartedProject, seat: string): Refusal {
  const known = findSeat(project, seat)
  if (known === undefined || known.removed !== undefined) return reject('seatUnknown')
  return known.role === 'steeringLeader' ? reject('leaderSeatStays') : undefined
}

/** A partner sees to its own representatives as long as it has anybody left. GOV-18. */
function refusalOfAppointment(project: StartedProject, subject: SubjectOf<'appointment'>, today: string): Refusal {
  const { role, person, partner } = subject
  if (role === 'partnerRepresentative') {
    if (partner === undefined) return reject('partnerNeeded', { role })
    const refusal = refusalUnlessPartner(project, partner)
    if (refusal !== undefined) return refusal
    if (!isForsaken(project, partner, today)) return reject('belongsToPartner', { role })
  }
  const owner = role === 'projectOwner' ? ownerOn(project, today) : undefined
  if (owner?.person === person) return reject('roleTaken', { role, person })
  return refusalToHold(project, { role, person, from: today }, owner?.id)
}

function refusalOfRules(project: StartedProject, { rules }: SubjectOf<'rules'>, today: string): Refusal {
  if (!isPossible(rules)) return reject('ruleImpossible')
  return isOwners(rules) && ownerOn(project, today) === undefined ? reject('ownerMissing') : undefined
}

function refusalOfGate(project: StartedProject, subject: SubjectOf<'gate'>, today: string): Refusal {
  const { gate: id, outcome } = subject
  const gate = findGate(project, id)
  if (gate === undefined) return reject('gateUnknown', { gate: id })
  if (!mayStep(project, passing(id))) return reject('gateNotAhead', { gate: id })
  const ruling = rulingOn(project, gate)
  if (ruling.held !== undefined && isHeld(ruling, today))
    return reject('gateHeld', { gate: id, until: ruling.held.until })
  const missing = missingCriteria(project, gate, today)
  if (passes(outcome) && missing.length > 0) return reject('gateNotReady', { gate: id, missing: missing.length })
  return undefined
}

/** What only has to hold when a gate proposal is put: its own wording. */
export function refusalOfWording(subject: Subject, today: string): Refusal {
  if (subject.kind !== 'gate') return undefined
  const { outcome, conditions = [], holdUntil, reason } = subject
  if (outcome === 'goWithConditions' && conditions.length === 0) return reject('conditionsMissing')
  if (outcome !== 'goWithConditions' && conditions.length > 0) return reject('conditionsUnexpected')
  const late = conditions.find(({ due }) => due < today)
  if (late !== undefined) return reject('conditionDuePast', { due: late.due })
  if (outcome === 'hold' && (holdUntil === undefined || holdUntil <= today)) return reject('holdDayMissing')
  if (!passes(outcome) && reason === undefined) return reject('reasonMissing')
  return undefined
}

/** Refuses a promise that does not hold today, or would not hold any more when the vote ends. DEC-5, DEC-31. */
export function refusalOfPromises(
  project: StartedProject,
  subject: Subject,
  { today, lastDay, deadline }: { readonly today: string; readonly lastDay: string; readonly deadline: string },
): Refusal {
  const now = brokenPromise(project, subject, today)
  if (now?.code === 'conditionOwnerGone') return reject('conditionOwnerOutside', { person: now.person })
  const later = brokenPromise(project, subject, lastDay)
  switch (later?.code) {
    case undefined:
      return undefined
    case 'conditionDayPast':
      return reject('conditionDueInVote', { due: later.day, deadline })
    case 'conditionOwnerGone':
      return reject('conditionOwnerLeaves', { person: later.person, deadline })
    case 'holdDayPast':
      return reject('holdEndsInVote', { until: later.day, deadline })
    default:
      return later satisfies never
  }
}

function refusalOfWaiver(project: StartedProject, subject: SubjectOf<'waiver'>, today: string): Refusal {
  const { gate: id, criterion } = subject
  const gate = findGate(project, id)
  if (gate === undefined) return reject('gateUnknown', { gate: id })
  if (!mayStep(project, passing(id))) return reject('gateNotAhead', { gate: id })
  const views = criteriaOf(project, gate, today).filter(({ definition }) => definition.id === criterion)
  const [view] = views
  if (view === undefined) return reject('criterionUnknown', { criterion })
  if (!view.definition.waivable) return reject('criterionNotWaivable', { criterion })
  if (view.record.waiver !== undefined) return reject('criterionWaivedAlready', { criterion })
  return undefined
}

function refusalOfDeviation(project: StartedProject, { deviation }: SubjectOf<'deviation'>): Refusal {
  const known = findDeviation(project, deviation)
  if (known === undefined) return reject('deviationUnknown')
  if (statusOf(project) !== 'running') return reject('notRunning')
  if (known.state !== 'escalated') return reject('deviationNotEscalated', { number: known.number })
  return undefined
}
