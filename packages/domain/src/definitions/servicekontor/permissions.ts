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
  'roles.assign': chairAndManager,
  'seats.assign': [...chairAndManager, 'partnerRepresentative'],
  'steeringGroup.constitute': chairAndManager,
  'proposals.put': [...chair, 'steeringMember', 'projectManager'],
  'proposals.withdraw': chair,
  'proposals.close': chair,
  'seats.handOver': chairAndManager,
  'deviations.report': participants,
  'deviations.assess': ['partnerRepresentative'],
  'deviations.plan': ['projectManager', 'partnerRepresentative'],
  'deviations.sort': ['projectManager', 'serviceLeader'],
  'deviations.escalate': ['projectManager', 'partnerRepresentative'],
  'deviations.decideWithinTolerance': ['projectManager'],
  'deviations.carryOut': ['projectManager', 'partnerRepresentative', 'projectMember', 'serviceLeader'],
  'deviations.verify': ['partnerRepresentative', 'serviceLeader'],
  'deviations.close': ['projectManager', 'partnerRepresentative'],
  'deviations.reopen': ['projectManager', 'partnerRepresentative', 'serviceLeader'],
  'deviations.comment': participants,
  'conditions.settle': chairAndManager,
}
