import { compareTexts } from '@samstyre/messages'
import { useText } from '../language/use-text.ts'
import type { Role } from './roles.ts'

interface Held {
  readonly role: Role
  readonly active: boolean
  readonly person: { readonly id: string; readonly name: string }
}

/** Everybody with a role in the project now, by name, to choose one of. */
export function usePeopleOptions(assignments: readonly Held[]) {
  const { t } = useText()
  const people = new Map<string, { readonly name: string; readonly role: Role }>()
  for (const { active, person, role } of assignments) {
    if (active && !people.has(person.id)) people.set(person.id, { name: person.name, role })
  }
  return [...people]
    .map(([value, { name, role }]) => ({ value, text: `${name} (${t(`words.role.${role}`)})` }))
    .toSorted((one, other) => compareTexts(one.text, other.text))
}
