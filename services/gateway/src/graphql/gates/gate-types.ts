import { decisionQueries, type GateDefinition, gateQueries } from '@samstyre/domain'
import { builder } from '../builder.ts'
import { PhaseRef, phaseIn } from '../definitions/phase-ref.ts'
import { LocalText } from '../local-text.ts'
import { pageArgs, pageOf } from '../page.ts'
import { Deviation, Proposal } from '../project/refs.ts'
import { type In, within } from '../project/view.ts'
import { blockingIn, criteriaOf, proposalsAbout, standingOf } from './found.ts'
import { Criterion } from './types.ts'

export const GateState = builder.enumType('GateState', {
  values: [
    'passed',
    'deciding',
    'ready',
    'missing',
    'held',
    'ahead',
  ] as const satisfies readonly decisionQueries.GateStanding[],
})

export const Gate = builder.objectRef<In<GateDefinition>>('Gate').implement({
  fields: (t) => ({
    id: t.id({ resolve: ({ item }) => item.id }),
    number: t.int({ nullable: true, resolve: ({ item }) => item.number }),
    name: t.field({ type: LocalText, resolve: ({ item }) => item.name }),
    from: t.field({ type: PhaseRef, resolve: ({ view, item }) => phaseIn(view.project, item.from) }),
    to: t.field({ type: PhaseRef, resolve: ({ view, item }) => phaseIn(view.project, item.to) }),
    state: t.field({
      type: GateState,
      resolve: ({ view, item }) => standingOf(view.project, { gate: item, day: view.today }),
    }),
    met: t.int({ resolve: (gate) => criteriaIn(gate).filter(isSatisfied).length }),
    total: t.int({ resolve: (gate) => criteriaIn(gate).length }),
    criteria: t.field({ type: [Criterion], resolve: (gate) => within(gate.view, criteriaIn(gate)) }),
    openProposal: t.field({
      description: 'The proposal about this gate that nothing has been decided on yet, if any.',
      type: Proposal,
      nullable: true,
      resolve: ({ view, item }) => {
        const open = proposalsAbout(view.project, item.id).find(isUndecided)
        return open && { view, item: open }
      },
    }),
    newestProposal: t.field({
      description: 'The newest proposal about this gate that was not withdrawn.',
      type: Proposal,
      nullable: true,
      resolve: ({ view, item }) => {
        const newest = decisionQueries
          .proposalsAbout(view.project, item.id)
          .findLast(({ state }) => state !== 'withdrawn')
        return newest && { view, item: newest }
      },
    }),
    proposals: t.field({
      description: 'Every proposal about this gate, newest first.',
      type: [Proposal],
      args: pageArgs,
      resolve: ({ view, item }, page) =>
        within(
          view,
          pageOf(proposalsAbout(view.project, item.id).toReversed(), page, ({ id }) => id),
        ),
    }),
    passedAt: t.field({
      type: 'DateTime',
      nullable: true,
      resolve: ({ view, item }) => decisionQueries.passage(view.project, item)?.from,
    }),
    passedBy: t.field({
      type: Proposal,
      nullable: true,
      resolve: ({ view, item }) => {
        const id = decisionQueries.passage(view.project, item)?.proposal
        const proposal = id === undefined ? undefined : decisionQueries.findProposal(view.project, id)
        return proposal && { view, item: proposal }
      },
    }),
    sentBack: t.string({
      description: 'Sent back for rework with this reason.',
      nullable: true,
      resolve: ({ view, item }) => gateQueries.rulingOn(view.project, item).sentBack?.reason,
    }),
    heldUntil: t.field({
      type: 'Date',
      nullable: true,
      resolve: ({ view, item }) => gateQueries.rulingOn(view.project, item).held?.until,
    }),
    blocking: t.field({
      description: 'Open deviations over tolerance: they block.',
      type: [Deviation],
      args: pageArgs,
      resolve: ({ view }, page) =>
        within(
          view,
          pageOf(blockingIn(view.project), page, ({ id }) => id),
        ),
    }),
  }),
})

function criteriaIn({ view, item }: In<GateDefinition>): readonly gateQueries.CriterionView[] {
  return criteriaOf(view.project, { gate: item, day: view.today })
}

/** Whether a criterion no longer stands in the way. */
export function isSatisfied({ status }: Pick<gateQueries.CriterionView, 'status'>): boolean {
  return status === 'met' || status === 'waived'
}

function isUndecided({ state }: decisionQueries.Proposal): boolean {
  return state === 'open' || state === 'advised'
}
