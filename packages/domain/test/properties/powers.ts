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
      return unlessAny(
        mayAssign(project, roles, field('role'), field('partner')) && !isOwn(field('role'), field('person'), actor),
        'roles and seats',
      )
    case 'endRole': {
      const held = findAssignment(project, field('assignment'))
      const { role = '', partner = '', person = '' } = held ?? {}
      const own = project.governance.constituted && isOwn(role, person, actor)
      return unlessAny(own || mayAssign(project, roles, role, partner), 'roles and seats')
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
    case 'raiseObjection':
      return unlessAny(isInVotes(roles) || grants(project, roles, 'seats.handOver'), 'objections')
    case 'ruleOnObjection':
      return unlessAny(isInVotes(roles) || holds(roles, 'partnerRepresentative'), 'deciding on objections')
    case 'recordProtest':
      return unlessAny(hasLostBallot(project, field('proposal'), field('seat'), actor), 'protests')
    case 'decideAsOwner':
      return unlessAny(holds(roles, 'projectOwner'), 'the decision')
    case 'castBallot':
      return unlessAny(
        roles.some(({ seat, role }) => seat === field('seat') || role === 'deputy'),
        'voting',
      )
    case 'handOverSeat':
    case 'takeBackSeat': {
      const mine = roles.some(({ seat }) => seat === field('seat'))
      return unlessAny(mine, 'seats')
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

/** Those who have a seat or step in for one. DEC-52. */
function isInVotes(roles: Held): boolean {
  return roles.some(({ role }) => isOfSeats(role))
}

/** Whether an objection took the seat from this person. DEC-46. */
function hasLostBallot(project: StartedProject, proposal: string, seat: string, person: string): boolean {
  const handOver = findProposal(project, proposal)?.handOvers[seat]
  return handOver?.objection !== undefined && handOver.member === person
}

function holds(roles: Held, wanted: string): boolean {
  return roles.some(({ role }) => role === wanted)
}

function isOfSeats(role: string): boolean {
  return ['steeringLeader', 'steeringDeputyLeader', 'steeringMember', 'deputy'].includes(role)
}

function grants(project: StartedProject, roles: Held, permission: Permission): boolean {
  return roles.some(({ role }) => rolesWith(project.definition, permission).includes(role))
}

/** GOV-18, GOV-23 */
function mayAssign(project: StartedProject, roles: Held, wanted: string, partner: string): boolean {
  if (!project.governance.constituted)
    return grants(project, roles, isOfSeats(wanted) ? 'seats.assign' : 'roles.assign')
  if (!isOfPower(wanted)) return grants(project, roles, 'roles.assign')
  return (
    wanted !== 'projectOwner' &&
    roles.some(
      ({ role, seat, partner: of }) =>
        of === partner &&
        (role === 'partnerRepresentative' || (wanted === 'partnerRepresentative' && seat !== undefined)),
    )
  )
}

/** Whether it is a role of power of the one who acts: taken by nobody, laid down by its holder. GOV-18, GOV-21. */
function isOwn(role: string, person: string, actor: string): boolean {
  return isOfPower(role) && person === actor
}

function isOfPower(role: string): boolean {
  return isOfSeats(role) || role === 'partnerRepresentative' || role === 'projectOwner'
}

function unlessAny(may: boolean, what: string): string | undefined {
  return may ? undefined : `no power over ${what}`
}
