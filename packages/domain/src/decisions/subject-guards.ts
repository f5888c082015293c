import type { Refused } from '@samstyre/event-sourcing'
import { findDeviation } from '../deviations/queries.ts'
import { criteriaOf, isHeld, missingCriteria, rulingOn } from '../gates/queries.ts'
import { isPossible, takesPart } from '../governance/queries.ts'
import { findGate, mayStep, passing, statusOf } from '../lifecycle/queries.ts'
import type { StartedProject } from '../project/state.ts'
import { type Rejection, reject } from '../rejections.ts'
import type { Subject } from './subject.ts'

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
    case 'rules':
      return isPossible(subject.rules) ? refusalUnlessRunning(project) : reject('ruleImpossible')
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

/** Whether an outcome leads through the gate. */
export function passes(outcome: SubjectOf<'gate'>['outcome']): boolean {
  return outcome === 'go' || outcome === 'goWithConditions'
}

/** What only has to hold when a gate proposal is put: its own wording. */
export function refusalOfWording(project: StartedProject, subject: Subject, today: string): Refusal {
  if (subject.kind !== 'gate') return undefined
  const { outcome, conditions = [], holdUntil, reason } = subject
  if (outcome === 'goWithConditions' && conditions.length === 0) return reject('conditionsMissing')
  if (outcome !== 'goWithConditions' && conditions.length > 0) return reject('conditionsUnexpected')
  const late = conditions.find(({ due }) => due < today)
  if (late !== undefined) return reject('conditionDuePast', { due: late.due })
  const outside = conditions.find(({ owner }) => !takesPart(project, owner, today))
  if (outside !== undefined) return reject('conditionOwnerOutside', { person: outside.owner })
  if (outcome === 'hold' && (holdUntil === undefined || holdUntil <= today)) return reject('holdDayMissing')
  if (!passes(outcome) && reason === undefined) return reject('reasonMissing')
  return undefined
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
