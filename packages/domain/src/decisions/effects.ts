import { findDeviation } from '../deviations/queries.ts'
import {
  type Assignment,
  adoptedRules,
  dayBefore,
  mandateOf,
  ownerOn,
  presetField,
  rolesAt,
} from '../governance/queries.ts'
import { currentVisit, findGate, visitsTo } from '../lifecycle/queries.ts'
import type { CommandContext } from '../project/context.ts'
import type { ProjectEvent } from '../project/events.ts'
import type { StartedProject } from '../project/state.ts'
import { citationOf } from './citation.ts'
import type { Proposal } from './state.ts'
import type { Subject } from './subject.ts'

type SubjectOf<Kind extends Subject['kind']> = Extract<Subject, { kind: Kind }>

/** What an adopted proposal brings about. Nothing else moves a project from phase to phase. LIFE-1, DEC-26. */
export function effectsOf(
  project: StartedProject,
  { id: proposal, subject }: Proposal,
  context: CommandContext,
): readonly ProjectEvent[] {
  switch (subject.kind) {
    case 'gate':
      return gateEffects(project, proposal, subject, context)
    case 'pause':
      return [{ type: 'ProjectPaused', data: { proposal, reason: subject.reason } }]
    case 'resume':
      return [{ type: 'ProjectResumed', data: { proposal, reason: subject.reason } }]
    case 'terminate':
      return [{ type: 'ProjectTerminated', data: { proposal, reason: subject.reason } }]
    case 'waiver': {
      const { gate, criterion, reason } = subject
      const { visit } = currentVisit(project)
      return [{ type: 'CriterionWaived', data: { gate, visit, criterion, reason, proposal } }]
    }
    case 'deviation':
      return [approval(project, proposal, subject)]
    case 'addSeat': {
      const { partner } = subject
      return [{ type: 'SeatAdded', data: { seat: `${proposal}.1`, partner, role: 'steeringMember', proposal } }]
    }
    case 'removeSeat':
      return [
        { type: 'SeatRemoved', data: { seat: subject.seat, proposal } },
        ...rolesAt(project, subject.seat, context.today).map((held) => ended(held, proposal, context.today)),
      ]
    case 'appointment':
      return appointment(project, proposal, subject, context)
    case 'rules': {
      const version = (adoptedRules(project)?.version ?? 0) + 1
      const { rules } = subject
      return [{ type: 'RulesAdopted', data: { version, rules, ...presetField(project.definition, rules), proposal } }]
    }
    case 'mandate': {
      const { costNok, days } = subject
      const version = mandateOf(project).version + 1
      return [{ type: 'MandateAdopted', data: { version, costNok, days, proposal } }]
    }
    default:
      return subject satisfies never
  }
}

/** What follows when a proposal is voted down: only a deviation is thereby decided. DEC-27. */
export function effectsOfRefusal(project: StartedProject, refused: Proposal): readonly ProjectEvent[] {
  const { id: proposal, subject } = refused
  if (subject.kind !== 'deviation') return []
  const { deviation } = subject
  if (findDeviation(project, deviation)?.state !== 'escalated') return []
  const reason = citationOf(refused)
  return [{ type: 'DeviationRejected', data: { deviation, level: 'steeringGroup', proposal, reason } }]
}

function gateEffects(
  project: StartedProject,
  proposal: string,
  { gate, outcome, reason = '', holdUntil, conditions = [] }: SubjectOf<'gate'>,
  { at: asOf }: CommandContext,
): readonly ProjectEvent[] {
  const { visit } = currentVisit(project)
  switch (outcome) {
    case 'go':
    case 'goWithConditions': {
      const phase = findGate(project, gate)?.to ?? ''
      return [
        { type: 'PhaseEntered', data: { phase, visit: visitsTo(project, phase) + 1, gate, proposal, asOf } },
        ...conditions.map((wanted, place) => ({
          type: 'ConditionImposed' as const,
          data: { condition: `${proposal}.${place + 1}`, proposal, gate, ...wanted },
        })),
      ]
    }
    case 'rework':
      return [{ type: 'GateSentBack', data: { gate, visit, reason, proposal } }]
    case 'hold':
      return [{ type: 'GateHeld', data: { gate, visit, until: holdUntil ?? '', proposal } }]
    case 'stop':
      return [{ type: 'ProjectTerminated', data: { proposal, reason } }]
    default:
      return outcome satisfies never
  }
}

/** Whoever is given a role by decision; an owner before them steps down. GOV-18, GOV-23. */
function appointment(
  project: StartedProject,
  proposal: string,
  { role, person, partner }: SubjectOf<'appointment'>,
  { today: from }: CommandContext,
): readonly ProjectEvent[] {
  const owner = role === 'projectOwner' ? ownerOn(project, from) : undefined
  const given = { assignment: `${proposal}.1`, role, person, from, proposal }
  return [
    ...(owner === undefined ? [] : [ended(owner, proposal, dayBefore(from))]),
    { type: 'RoleAssigned', data: partner === undefined ? given : { ...given, partner } },
  ]
}

/** The last day of a role that a decision ends; a role that lies ahead is taken back altogether. */
function ended({ id: assignment, from }: Assignment, proposal: string, day: string): ProjectEvent {
  return { type: 'RoleEnded', data: { assignment, lastDay: from <= day ? day : dayBefore(from), proposal } }
}

function approval(project: StartedProject, proposal: string, subject: SubjectOf<'deviation'>): ProjectEvent {
  const { deviation, reason } = subject
  const known = findDeviation(project, deviation)
  const tolerance = mandateOf(project)
  return {
    type: 'DeviationApproved',
    data: {
      deviation,
      level: 'steeringGroup',
      proposal,
      costNok: known?.costNok ?? 0,
      days: known?.days ?? 0,
      toleranceCostNok: tolerance.costNok,
      toleranceDays: tolerance.days,
      ...(reason === undefined ? {} : { reason }),
    },
  }
}
