import { useText } from '../../../language/use-text.ts'
import { useMoment } from '../../../moment/use-moment.ts'
import type { Governed, Role } from '../documents.ts'
import { isOfGroup } from './arrange.ts'

type Permission = 'partners.manage' | 'roles.assign' | 'seats.assign' | 'steeringGroup.constitute'

/** What the person logged in may do with people and rules, and who may do what they may not. */
export function useMay(project: Governed) {
  const { t, list } = useText()
  const { past } = useMoment()
  const { permissions, roles, partners } = project.standing
  const open = !past && project.status !== 'terminated'
  const holds = (permission: Permission) => open && permissions.includes(permission)
  const leads = roles.some((role) => role === 'steeringLeader' || role === 'steeringDeputyLeader')
  const managesBefore = roles.includes('projectManager') && !project.constituted

  /** Seats belong to the leaders and, partner by partner, to its representative; before that to the project manager. */
  const seatsOf = (partner: string | undefined) =>
    holds('seats.assign') &&
    (leads || managesBefore || (partner !== undefined && partners.some(({ id }) => id === partner)))

  return {
    open,
    managePartners: holds('partners.manage'),
    constitute: holds('steeringGroup.constitute'),
    assignOthers: holds('roles.assign'),
    assignAnySeat: seatsOf(undefined),
    seatsOf,
    /** Whether a role that somebody holds, or would hold, may be given and ended. */
    assign: (role: Role, partner: string | undefined) => (isOfGroup(role) ? seatsOf(partner) : holds('roles.assign')),
    /** Who holds a permission, as a sentence. */
    whoMay: (permission: Permission): string => {
      const granted = project.definition.permissions.find((grant) => grant.permission === permission)?.roles ?? []
      const what = t(`words.permission.${permission}`)
      if (granted.length === 0) return t('board.people.nobodyMay', { permission: what })
      return t('board.people.mayOnly', {
        roles: list(granted.map((role) => t(`words.role.${role}`))),
        permission: what,
      })
    },
  }
}

export type May = ReturnType<typeof useMay>
