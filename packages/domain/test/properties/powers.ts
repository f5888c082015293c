import { findCondition } from '../../src/conditions/queries.ts'
import { findProposal } from '../../src/decisions/queries.ts'
import { type Permission, rolesWith } from '../../src/definitions/definition.ts'
import { findAssignment } from '../../src/governance/queries.ts'
import type { ProjectCommandName } from '../../src/project/commands.ts'
import type { StartedProject } from '../../src/project/state.ts'
import type { Move } from './moves.ts'

/** The permission that each command takes, where it takes one and nothing else will do. */
const plain: Partial<Readonly<Record<ProjectCommandName, Permission>>> = {
  admitPartner: 'partners.manage',
  removePartner: 'partners.manage',
  constituteSteeringGroup: 'steeringGroup.constitute',
  putProposal: 'proposals.put',
  reopenCondition: 'conditions.settle',
  reportDeviation: 'deviations.report',
  planDeviation: 'deviations.plan',
  involvePartner: 'deviations.plan',
  assessDeviation: 'deviations.assess',
  sortDeviation: 'deviations.sort',
  escalateDeviation: 'deviations.escalate',
  approveDeviation: 'deviations.decideWithinTolerance',
  rejectDeviation: 'deviations.decideWithinTolerance',
  startDeviationWork: 'deviations.carryOut',
  verifyDeviation: 'deviations.verify',
  closeDeviation: 'deviations.close',
  reopenDeviation: 'deviations.reopen',
  commentDeviation: 'deviations.comment',
}

/** Why somebody may not have done what was accepted, told from the state before; `undefined` when all is well. */
export function usurpation(project: StartedProject, { actor, name, input }: Move, today: string): string | undefined {
  if (actor === 'system') return name === 'closeProposal' ? undefined : 'the clock only closes votes'
  const roles = rolesOf(project, actor, today)
  if (roles.length === 0) return 'without a role'
  if (roles.every(({ role }) => role === 'auditor')) return 'an auditor'
  const permission = plain[name]
  if (permission !== undefined) return unlessAny(grants(project, roles, permission), permission)
  const said = new Map(Object.entries(Object(input)))
  const field = (of: string) => String(said.get(of))
  switch (name) {
    case 'assignRole':
      return unlessAny(mayAssign(project, roles, field('role'), field('partner')), 'roles and seats')
    case 'endRole': {
      const held = findAssignment(project, field('assignment'))
      return unlessAny(mayAssign(project, roles, held?.role ?? '', held?.partner ?? ''), 'roles and seats')
    }
    case 'closeProposal':
      return unlessAny(grants(project, roles, 'proposals.close'), 'closing')
    case 'withdrawProposal': {
      const mine = findProposal(project, field('proposal'))?.putBy === actor
      return unlessAny(mine || grants(project, roles, 'proposals.withdraw'), 'withdrawing')
    }
    case 'settleCondition': {
      const mine = findCondition(project, field('condition'))?.owner === actor
      return unlessAny(mine || grants(project, roles, 'conditions.settle'), 'settling')
    }
    case 'castBallot':
      return unlessAny(
        roles.some(({ id, role }) => id === field('seat') || role === 'deputy'),
        'voting',
      )
    case 'handOverSeat':
    case 'takeBackSeat': {
      const mine = findAssignment(project, field('seat'))?.person === actor
      return unlessAny(mine || grants(project, roles, 'seats.handOver'), 'seats')
    }
    default: {
      const criteria = project.definition.gates.flatMap((gate) => gate.criteria)
      const criterion = criteria.find(({ id }) => id === field('criterion'))
      return unlessAny(
        roles.some(({ role }) => criterion?.responsible.includes(role)),
        'confirming',
      )
    }
  }
}

type Held = ReturnType<typeof rolesOf>

function rolesOf(project: StartedProject, person: string, today: string) {
  return [...project.governance.assignments.values()].filter(
    (held) =>
      held.person === person &&
      held.from <= today &&
      today <= (held.to ?? today) &&
      (held.partner === undefined || project.governance.partners.get(held.partner)?.left === undefined),
  )
}

function grants(project: StartedProject, roles: Held, permission: Permission): boolean {
  return roles.some(({ role }) => rolesWith(project.definition, permission).includes(role))
}

function mayAssign(project: StartedProject, roles: Held, wanted: string, partner: string): boolean {
  const isSeat = ['steeringLeader', 'steeringDeputyLeader', 'steeringMember', 'deputy'].includes(wanted)
  if (!isSeat) return grants(project, roles, 'roles.assign')
  if (!project.governance.constituted) return grants(project, roles, 'seats.assign')
  return roles.some(
    ({ role, partner: of }) =>
      role === 'steeringLeader' ||
      role === 'steeringDeputyLeader' ||
      (role === 'partnerRepresentative' && of === partner),
  )
}

function unlessAny(may: boolean, what: string): string | undefined {
  return may ? undefined : `no power over ${what}`
}
