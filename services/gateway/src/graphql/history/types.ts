import type { DifferenceInWords } from '../../history/difference.ts'
import { differenceAreas, differenceKinds } from '../../history/difference.ts'
import { historyKinds } from '../../history/kinds.ts'
import { builder } from '../builder.ts'
import { Organisation, Person } from '../people/types.ts'
import type { ShownEntry } from './entry.ts'

export const HistoryKind = builder.enumType('HistoryKind', { values: historyKinds })

export const HistoryEntry = builder.objectRef<ShownEntry>('HistoryEntry').implement({
  fields: (t) => ({
    revision: t.int({ resolve: ({ entry }) => entry.revision }),
    id: t.id({ resolve: ({ entry }) => entry.id }),
    at: t.field({ type: 'DateTime', resolve: ({ entry }) => entry.at }),
    type: t.string({ resolve: ({ entry }) => entry.event.type }),
    kind: t.field({ type: HistoryKind, resolve: ({ entry }) => entry.kind }),
    actor: t.field({ type: Person, nullable: true, resolve: ({ actor }) => actor }),
    onBehalfOf: t.field({ type: Organisation, nullable: true, resolve: ({ onBehalfOf }) => onBehalfOf }),
    sentence: t.exposeString('sentence', { description: 'The event as a sentence in the language asked for.' }),
    quote: t.string({
      description: 'What people wrote: a reason, a comment, a dissent.',
      nullable: true,
      resolve: ({ entry }) => entry.quote,
    }),
    item: t.id({ nullable: true, resolve: ({ entry }) => entry.item }),
  }),
})

export interface HistoryPageShape {
  readonly entries: readonly ShownEntry[]
  readonly next: number | undefined
}

export const HistoryPage = builder.objectRef<HistoryPageShape>('HistoryPage').implement({
  fields: (t) => ({
    entries: t.field({ description: 'Newest first.', type: [HistoryEntry], resolve: ({ entries }) => entries }),
    next: t.int({
      description: 'Ask with this as `before` for the next page; absent on the last one.',
      nullable: true,
      resolve: ({ next }) => next,
    }),
  }),
})

export const HistoryFilter = builder.inputType('HistoryFilter', {
  fields: (t) => ({
    kinds: t.field({ type: [HistoryKind] }),
    person: t.id(),
    partner: t.id(),
    item: t.id(),
  }),
})

interface MomentShape {
  readonly revision: number
  readonly at: string
}

const Moment = builder.objectRef<MomentShape>('Moment').implement({
  fields: (t) => ({
    revision: t.exposeInt('revision'),
    at: t.field({ type: 'DateTime', resolve: ({ at }) => at }),
  }),
})

const DifferenceArea = builder.enumType('DifferenceArea', { values: differenceAreas })
const DifferenceKind = builder.enumType('DifferenceKind', { values: differenceKinds })

const Difference = builder.objectRef<DifferenceInWords>('Difference').implement({
  fields: (t) => ({
    area: t.field({ type: DifferenceArea, resolve: ({ area }) => area }),
    kind: t.field({ type: DifferenceKind, resolve: ({ kind }) => kind }),
    item: t.id({ nullable: true, resolve: ({ item }) => item }),
    label: t.string({
      description: 'What differs, in the language asked for.',
      resolve: (difference) => difference.label(),
    }),
    before: t.string({ nullable: true, resolve: (difference) => difference.before() }),
    after: t.string({ nullable: true, resolve: (difference) => difference.after() }),
  }),
})

export interface ComparisonShape {
  readonly from: MomentShape
  readonly to: MomentShape
  readonly differences: readonly DifferenceInWords[]
}

export const Comparison = builder.objectRef<ComparisonShape>('Comparison').implement({
  fields: (t) => ({
    from: t.field({ type: Moment, resolve: ({ from }) => from }),
    to: t.field({ type: Moment, resolve: ({ to }) => to }),
    differences: t.field({ type: [Difference], resolve: ({ differences }) => differences }),
  }),
})
