import { useText } from '../../../language/use-text.ts'
import { useMoment } from '../../../moment/use-moment.ts'
import type { Assignment, Governed, Role } from '../documents.ts'
import { otherRolesToGive } from '../forms/role-choices.ts'

type Permission = 'partners.manage' | 'roles.assign' | 'seats.assign' | 'steeringGroup.constitute' | 'proposals.put'

/** What the person logged in may do with people and rules, and who may do what they may not. */
export function useMay(project: Governed) {
  const { t, list } = useText()
  const { past } = useMoment()
  const { permissions, mayAppoint } = project.standing
  const open = !past && project.status !== 'terminated'
  const holds = (permission: Permission) => open && permissions.includes(permission)

  /** Whether a role may be given for a partner, or for the whole project where none is named. */
  const give = (role: Role, partner: string | undefined): boolean => {
    if (!open) return false
    if (partner === undefined) return mayAppoint.includes(role)
    return project.partners.some((known) => known.organisation.id === partner && known.mayAppoint.includes(role))
  }

  return {
    open,
    give,
    managePartners: holds('partners.manage'),
    constitute: holds('steeringGroup.constitute'),
    /** Whether something can be put to the vote here. */
    propose: holds('proposals.put') && project.constituted,
    assignOthers: open && otherRolesToGive(project).length > 0,
    /** Whether a new seat can be filled without a decision: only before the steering group is constituted. */
    addSeats:
      !project.constituted && project.partners.some(({ organisation }) => give('steeringMember', organisation.id)),
    end: ({ mayEnd }: Assignment): boolean => open && mayEnd,
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
