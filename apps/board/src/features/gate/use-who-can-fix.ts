import { useText } from '../../language/use-text.ts'
import type { Criterion } from './documents.ts'
import type { Assigned } from './gate-context.ts'

/** Who can see to a criterion, by name and role; or that nobody has such a role yet. */
export function useWhoCanFix(assignments: readonly Assigned[]) {
  const { t, list } = useText()
  return ({ responsible, definition, partner }: Criterion): string => {
    const roles = definition.responsible.map((role) => t(`words.role.${role}`))
    if (responsible.length === 0) return t('board.gate.nobody', { roles: list(roles) })
    const people = responsible.map(({ id, name }) => {
      const held = assignments.find(
        (each) =>
          each.active &&
          each.person.id === id &&
          definition.responsible.includes(each.role) &&
          (partner === null || each.partner?.id === partner.id),
      )
      return held === undefined ? name : `${name} (${t(`words.role.${held.role}`)})`
    })
    return t('board.gate.canFix', { people: list(people) })
  }
}
