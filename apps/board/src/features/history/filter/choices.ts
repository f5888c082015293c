import { compareTexts } from '@samstyre/messages'
import type { ProjectRecord } from '../record/use-record.ts'

interface Choice {
  readonly value: string
  readonly text: string
}

interface Named {
  readonly id: string
  readonly name: string
}

/** Everybody who has had a role in the project, by name. */
export function personChoices(record: ProjectRecord | undefined): readonly Choice[] {
  const people = choices(record?.assignments.map(({ person }) => person) ?? [])
  return people.toSorted((left, right) => compareTexts(left.text, right.text))
}

/** Every partner there has been, in the order they came. */
export function partnerChoices(record: ProjectRecord | undefined): readonly Choice[] {
  return choices(record?.partners.map(({ organisation }) => organisation) ?? [])
}

function choices(named: readonly Named[]): readonly Choice[] {
  return [...new Map(named.map(({ id, name }) => [id, { value: id, text: name }])).values()]
}
