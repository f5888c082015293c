import type { Role } from '../../vocabulary.ts'
import type { Permission } from '../definition.ts'

/** Everyone who takes part. An auditor reads and verifies, and takes no part. */
const participants: readonly Role[] = [
  'steeringLeader',
  'steeringDeputyLeader',
  'steeringMember',
  'deputy',
  'projectManager',
  'projectMember',
  'partnerRepresentative',
  'employeeRepresentative',
  'serviceLeader',
  'staff',
  'specialistDepartment',
]
const chair: readonly Role[] = ['steeringLeader', 'steeringDeputyLeader']
const chairAndManager: readonly Role[] = [...chair, 'projectManager']

/** Who may do what. The domain adds rules of its own: a partner's representative, for one, acts for that partner only. */
export const permissions: Readonly<Record<Permission, readonly Role[]>> = {
  'partners.manage': ['projectManager'],
  'roles.assign': ['projectManager'],
  'seats.assign': ['projectManager', 'partnerRepresentative'],
  'steeringGroup.constitute': chairAndManager,
  'proposals.put': [...chair, 'steeringMember', 'projectManager'],
  'proposals.withdraw': chair,
  'proposals.close': chair,
  'seats.handOver': chairAndManager,
  'deviations.report': participants,
  'deviations.assess': ['partnerRepresentative'],
  'deviations.plan': ['projectManager'],
  'deviations.sort': ['projectManager', 'serviceLeader'],
  'deviations.escalate': ['projectManager'],
  'deviations.decideWithinTolerance': ['projectManager'],
  'deviations.carryOut': ['partnerRepresentative', 'projectMember', 'serviceLeader'],
  'deviations.verify': ['partnerRepresentative', 'serviceLeader'],
  'deviations.close': ['partnerRepresentative'],
  'deviations.reopen': ['projectManager', 'partnerRepresentative', 'serviceLeader'],
  'deviations.comment': participants,
  'conditions.settle': chairAndManager,
}
