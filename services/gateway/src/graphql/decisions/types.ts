import { decisionQueries } from '@samstyre/domain'
import { revisionOf } from '../../projections/marks.ts'
import { builder } from '../builder.ts'
import { DecisionRule } from '../definitions/rule-types.ts'
import { personIn } from '../people/named.ts'
import { Person } from '../people/types.ts'
import { Condition, Proposal } from '../project/refs.ts'
import { type In, within } from '../project/view.ts'
import { Basis } from './basis-types.ts'
import { conditionsOf, standingsOf, validityOf } from './found.ts'
import { Ballot, SeatView } from './seat-types.ts'
import { Subject } from './subject-types.ts'
import { Validity } from './validity-types.ts'

const proposalStates = [
  'open',
  'adopted',
  'notAdopted',
  'lapsed',
  'withdrawn',
] as const satisfies readonly decisionQueries.ProposalState[]

const ProposalState = builder.enumType('ProposalState', { values: proposalStates })

Proposal.implement({
  fields: (t) => ({
    id: t.id({ resolve: ({ item }) => item.id }),
    citation: t.string({
      description: 'As people cite it: 4/26.',
      resolve: ({ item }) => decisionQueries.citationOf(item),
    }),
    state: t.field({ type: ProposalState, resolve: ({ item }) => item.state }),
    subject: t.field({ type: Subject, resolve: ({ view, item }) => inView(view, item.subject) }),
    recommendation: t.string({ nullable: true, resolve: ({ item }) => item.recommendation }),
    putBy: t.field({ type: Person, resolve: ({ view, item }) => personIn(view.register, item.putBy) }),
    putAt: t.field({ type: 'DateTime', resolve: ({ item }) => item.putAt }),
    deadline: t.field({ type: 'DateTime', resolve: ({ item }) => item.deadline }),
    closedAt: t.field({
      type: 'DateTime',
      nullable: true,
      resolve: ({ item }) => item.closing?.at ?? item.withdrawal?.at,
    }),
    closedRevision: t.int({
      description: 'The revision at which it was closed: opens the project as it was.',
      nullable: true,
      resolve: ({ view, item }) => markOf(view, item, 'closed'),
    }),
    putRevision: t.int({ resolve: ({ view, item }) => markOf(view, item, 'put') ?? view.revision }),
    rule: t.field({ type: DecisionRule, resolve: ({ item }) => item.rule }),
    rulesVersion: t.int({ resolve: ({ item }) => item.rulesVersion }),
    seats: t.field({
      type: [SeatView],
      resolve: ({ view, item: proposal }) => standingsOf(proposal).map((seat) => ({ view, item: { seat, proposal } })),
    }),
    ballots: t.field({
      type: [Ballot],
      resolve: ({ view, item: proposal }) => proposal.ballots.map((ballot) => ({ view, item: { ballot, proposal } })),
    }),
    validity: t.field({
      type: Validity,
      resolve: ({ view, item: proposal }) => ({ view, item: { validity: counted(proposal), proposal } }),
    }),
    basis: t.field({ type: Basis, resolve: ({ view, item }) => ({ view, item: item.basis }) }),
    basisHash: t.string({ resolve: ({ item }) => item.basisHash }),
    withdrawnReason: t.string({ nullable: true, resolve: ({ item }) => item.withdrawal?.reason }),
    conditions: t.field({
      type: [Condition],
      resolve: ({ view, item }) => within(view, conditionsOf(view.project, item.id)),
    }),
    mySeats: t.field({
      description: 'The seats the viewer may vote from now: the own one, or as a deputy.',
      type: [SeatView],
      resolve: ({ view, item: proposal }) =>
        decisionQueries
          .votingSeats(view.project, proposal, view.viewer, view.today)
          .map((seat) => ({ view, item: { seat, proposal } })),
    }),
  }),
})

/** Keeps the union of subjects a union: each kind with its own fields. */
function inView<Item>(view: In<unknown>['view'], item: Item): Item extends unknown ? In<Item> : never
function inView(view: In<unknown>['view'], item: unknown): In<unknown> {
  return { view, item }
}

/** An open vote is counted as it stands; a closed one is shown as it was counted when it closed. */
function counted(proposal: decisionQueries.Proposal) {
  const { closing, state } = proposal
  const now = validityOf(proposal)
  if (closing === undefined) return now
  const { yes, no, blank, reasons } = closing
  return {
    status: state === 'adopted' ? ('valid' as const) : ('notValid' as const),
    voters: now.voters,
    yes,
    no,
    blank,
    reasons,
  }
}

function markOf(
  view: In<unknown>['view'],
  { id }: decisionQueries.Proposal,
  what: 'put' | 'closed',
): number | undefined {
  return revisionOf(view.marks, id, what)
}
