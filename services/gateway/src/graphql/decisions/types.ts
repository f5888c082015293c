import { decisionQueries } from '@samstyre/domain'
import { revisionOf } from '../../projections/marks.ts'
import { builder } from '../builder.ts'
import { DecisionRule } from '../definitions/rule-types.ts'
import { personIn } from '../people/named.ts'
import { Person } from '../people/types.ts'
import { Condition, Proposal } from '../project/refs.ts'
import { type In, within } from '../project/view.ts'
import { Ballot } from './ballot-types.ts'
import { Basis } from './basis-types.ts'
import { conditionsOf, validityOf } from './found.ts'
import { Objection } from './objection-types.ts'
import { Advice, OwnerDecision } from './owner-types.ts'
import { proposalActions } from './possible-actions.ts'
import { Renewal } from './renewal-types.ts'
import { SeatView, seatsIn } from './seat-types.ts'
import { Subject } from './subject-types.ts'
import { Validity } from './validity-types.ts'

const proposalStates = [
  'open',
  'advised',
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
    asOf: t.field({
      description: 'The moment that the votes were counted as of: the deadline, where it was closed later.',
      type: 'DateTime',
      nullable: true,
      resolve: ({ item }) => item.closing?.asOf ?? item.advice?.asOf,
    }),
    decidedOn: t.field({
      description: 'The day of the decision.',
      type: 'Date',
      nullable: true,
      resolve: ({ item }) => item.closing?.closedOn,
    }),
    closedRevision: t.int({
      description: 'The revision at which it was closed: opens the project as it was.',
      nullable: true,
      resolve: ({ view, item }) => markOf(view, item, 'closed'),
    }),
    putRevision: t.int({ resolve: ({ view, item }) => markOf(view, item, 'put') ?? view.revision }),
    rule: t.field({ type: DecisionRule, resolve: ({ item }) => item.rule }),
    alsoUnder: t.field({
      description: 'Further rules that it must pass under: those it changes, and what comes in their place.',
      type: [DecisionRule],
      resolve: ({ item }) => [...(item.alsoUnder ?? [])],
    }),
    rulesVersion: t.int({ resolve: ({ item }) => item.rulesVersion }),
    seats: t.field({
      description: 'Every seat of the vote, also those that nobody sits in.',
      type: [SeatView],
      resolve: ({ view, item }) => seatsIn(view, item),
    }),
    ballots: t.field({
      type: [Ballot],
      resolve: ({ view, item: proposal }) => proposal.ballots.map((ballot) => ({ view, item: { ballot, proposal } })),
    }),
    validity: t.field({
      type: Validity,
      resolve: ({ view, item: proposal }) => ({ view, item: { validity: counted(view, proposal), proposal } }),
    }),
    basis: t.field({ type: Basis, resolve: ({ view, item }) => ({ view, item: item.basis }) }),
    basisHash: t.string({ resolve: ({ item }) => item.basisHash }),
    objections: t.field({
      description: 'That somebody is absent or disqualified, in the order it was said.',
      type: [Objection],
      resolve: ({ view, item: proposal }) =>
        proposal.objections.map((objection) => ({ view, item: { objection, proposal } })),
    }),
    protests: t.field({
      description: 'The seats whose members protest that an objection took their ballot away.',
      type: [SeatView],
      resolve: ({ view, item }) => seatsIn(view, item).filter((each) => item.protests.includes(each.item.seat.seat)),
    }),
    renewal: t.field({
      type: Renewal,
      nullable: true,
      resolve: ({ view, item: { renewal } }) => renewal && { view, item: renewal },
    }),
    advice: t.field({
      type: Advice,
      nullable: true,
      resolve: ({ view, item: proposal }) => proposal.advice && { view, item: { advice: proposal.advice, proposal } },
    }),
    ownerDecision: t.field({
      description: 'What the project owner decided after the advice.',
      type: OwnerDecision,
      nullable: true,
      resolve: ({ view, item: { closing } }) =>
        closing?.owner === undefined
          ? undefined
          : { view, item: { owner: closing.owner, reason: closing.ownerReason, at: closing.at } },
    }),
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
    actions: t.stringList({
      description: 'What the viewer may do about it now: closeProposal, withdrawProposal, decideAsOwner.',
      resolve: ({ view, item }, _args, { services }) => proposalActions(services, view, item),
    }),
  }),
})

/** Keeps the union of subjects a union: each kind with its own fields. */
function inView<Item>(view: In<unknown>['view'], item: Item): Item extends unknown ? In<Item> : never
function inView(view: In<unknown>['view'], item: unknown): In<unknown> {
  return { view, item }
}

/** An open vote is counted as it stands; a closed one, or one that gave advice, as it was counted when it ended. */
function counted(view: In<unknown>['view'], proposal: decisionQueries.Proposal) {
  const { closing, advice, state } = proposal
  const now = validityOf(view, proposal)
  const ended = closing ?? advice
  if (ended === undefined) return now
  const { yes, no, blank, reasons } = ended
  const favours = closing === undefined ? advice?.favours === true : state === 'adopted'
  return { status: favours ? ('valid' as const) : ('notValid' as const), voters: now.voters, yes, no, blank, reasons }
}

function markOf(
  view: In<unknown>['view'],
  { id }: decisionQueries.Proposal,
  what: 'put' | 'closed',
): number | undefined {
  return revisionOf(view.marks, id, what)
}
