import { useText } from '../../../language/use-text.ts'
import type { Item } from '../record/items.ts'
import type { ProjectRecord } from '../record/use-record.ts'
import type { Question } from '../search.ts'

/** One thing that answers a question: what to open, and what to know about it. */
export interface Answer {
  readonly key: string
  readonly group: Item['group']
  readonly opens: string
  readonly name: string
  readonly remark: string
  /** Narrows the history to it. */
  readonly item: string
}

/** Answers the ready questions from the project at the moment shown. */
export function useAnswers(record: ProjectRecord, items: ReadonlyMap<string, Item>) {
  const { t, local, list, date, kroner, days } = useText()
  const nameOf = (id: string) => items.get(id)?.name ?? ''

  const deputies = (): readonly Answer[] =>
    record.proposals.flatMap(({ id, seats }) => {
      const represented = seats.flatMap(({ insteadOf, deputy, ballot }) =>
        deputy === null || ballot === null || insteadOf === null
          ? []
          : [t('board.history.answer.deputy', { deputy: deputy.name, member: insteadOf.name })],
      )
      return represented.length === 0
        ? []
        : [{ key: id, group: 'decisions', opens: id, name: nameOf(id), remark: list(represented), item: id }]
    })

  const waived = (): readonly Answer[] =>
    record.gates.flatMap(({ id, name, criteria }) =>
      criteria
        .filter(({ status }) => status === 'waived')
        .map(({ key, definition, partner, waiver }) => ({
          key: `${id}/${key}`,
          group: waiver === null ? ('gates' as const) : ('decisions' as const),
          opens: waiver?.id ?? id,
          name: [local(definition.text), partner?.name].filter((part) => part !== undefined).join(' – '),
          remark: [local(name), waiver && t('board.history.answer.waived', { citation: waiver.citation })]
            .filter((part) => part !== null)
            .join(' · '),
          item: waiver?.id ?? id,
        })),
    )

  const notAdopted = (): readonly Answer[] =>
    record.proposals
      .filter(({ state }) => state === 'notAdopted' || state === 'lapsed')
      .map(({ id, state, closedAt }) => ({
        key: id,
        group: 'decisions',
        opens: id,
        name: nameOf(id),
        remark: [t(`words.proposalState.${state}`), closedAt === null ? undefined : date(closedAt)]
          .filter((part) => part !== undefined)
          .join(', '),
        item: id,
      }))

  const overdue = (): readonly Answer[] =>
    record.conditions
      .filter((condition) => condition.overdue)
      .map(({ id, proposal, text, due, owner }) => ({
        key: id,
        group: 'conditions',
        opens: proposal,
        name: text,
        remark: t('board.history.answer.due', { date: date(due), person: owner.name }),
        item: id,
      }))

  const overTolerance = (): readonly Answer[] =>
    record.deviations
      .filter(({ overTolerance: over, state }) => over && approvedStates.has(state))
      .map(({ id, costNok, days: delay, tolerance }) => ({
        key: id,
        group: 'deviations',
        opens: id,
        name: nameOf(id),
        remark: t('board.history.answer.size', {
          cost: kroner(costNok),
          days: days(delay),
          toleranceCost: kroner(tolerance?.costNok ?? 0),
          toleranceDays: days(tolerance?.days ?? 0),
        }),
        item: id,
      }))

  const answers = { deputies, waived, notAdopted, overdue, overTolerance } satisfies Record<
    Question,
    () => readonly Answer[]
  >
  return (question: Question) => answers[question]()
}

const approvedStates: ReadonlySet<ProjectRecord['deviations'][number]['state']> = new Set([
  'approved',
  'carryingOut',
  'verified',
  'closed',
])
