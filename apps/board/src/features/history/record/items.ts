import { capitalise } from '@samstyre/messages'
import { useText } from '../../../language/use-text.ts'
import { useSubjectWords } from '../../voting/use-subject-words.ts'
import type { ProjectRecord } from './use-record.ts'

export const itemGroups = ['decisions', 'gates', 'deviations', 'conditions'] as const

/** Something that has a page of its own, or a place on one. */
export interface Item {
  readonly id: string
  readonly group: (typeof itemGroups)[number]
  readonly name: string
  /** The id that its page is opened with: a condition's is that of its proposal. */
  readonly opens: string
}

/** Everything in a project that events are about, by id. */
export function useItems(record: ProjectRecord | undefined): ReadonlyMap<string, Item> {
  const { t, local } = useText()
  const { title } = useSubjectWords(record?.gates ?? [])
  if (record === undefined) return new Map()
  const items: Item[] = [
    ...record.proposals.map(({ id, citation, subject }) => ({
      id,
      group: 'decisions' as const,
      name: t('board.history.proposal', { citation, subject: title(subject) }),
      opens: id,
    })),
    ...record.gates.map(({ id, name }) => ({ id, group: 'gates' as const, name: local(name), opens: id })),
    ...record.deviations.map(({ id, number, title }) => ({
      id,
      group: 'deviations' as const,
      name: t('board.history.deviation', { number, title }),
      opens: id,
    })),
    ...record.conditions.map(({ id, citation, text, proposal }) => ({
      id,
      group: 'conditions' as const,
      name: t('board.history.condition', { citation, text }),
      opens: proposal,
    })),
  ]
  return new Map(items.map((item) => [item.id, { ...item, name: capitalise(item.name) }]))
}
