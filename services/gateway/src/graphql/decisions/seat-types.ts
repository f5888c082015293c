import { decisionQueries } from '@samstyre/domain'
import { builder } from '../builder.ts'
import { organisationIn, personIn } from '../people/named.ts'
import { Organisation, Person } from '../people/types.ts'
import type { In, ProjectView } from '../project/view.ts'
import { enumNamed } from '../vocabulary.ts'
import { Ballot } from './ballot-types.ts'
import { standingsOf } from './found.ts'
import { causesToObject, seatActions } from './possible-actions.ts'
import { memberOf } from './voter-name.ts'

export interface OneSeat {
  readonly seat: decisionQueries.SeatStanding
  readonly proposal: decisionQueries.Proposal
}

/** Every seat of a vote as it stands in a view. */
export function seatsIn(view: ProjectView, proposal: decisionQueries.Proposal): In<OneSeat>[] {
  return standingsOf(view, proposal).map((seat) => ({ view, item: { seat, proposal } }))
}

export const SeatView = builder.objectRef<In<OneSeat>>('SeatView').implement({
  fields: (t) => ({
    seat: t.id({ resolve: ({ item }) => item.seat.seat }),
    member: t.field({
      description: 'Its member on the day shown, or when the votes were counted; absent while the seat is vacant.',
      type: Person,
      nullable: true,
      resolve: ({ view, item }) => personOf(view, item.seat.person),
    }),
    role: t.field({ type: enumNamed('Role'), resolve: ({ item }) => item.seat.role }),
    partner: t.field({
      type: Organisation,
      resolve: ({ view, item }) => organisationIn(view.register, item.seat.partner, view.project),
    }),
    holder: t.field({
      description: 'Who may vote from it: the member, or the deputy who has stepped in.',
      type: Person,
      nullable: true,
      resolve: ({ view, item }) => personOf(view, item.seat.holder),
    }),
    vacant: t.boolean({
      description: 'True for a seat that nobody sits in. It has a vote that nobody casts.',
      resolve: ({ item: { seat } }) => seat.person === undefined && seat.holder === undefined,
    }),
    expected: t.boolean({
      description: 'True for a vacant seat that somebody takes over before the deadline.',
      resolve: ({ item }) => item.seat.expected === true,
    }),
    deputy: t.field({
      description: 'Who sits in the seat for this decision, when it is not the member.',
      type: Person,
      nullable: true,
      resolve: ({ view, item }) => personOf(view, item.seat.handOver?.deputy),
    }),
    insteadOf: t.field({
      description: 'The member the seat was handed over for.',
      type: Person,
      nullable: true,
      resolve: ({ view, item: { seat } }) => (seat.handOver === undefined ? undefined : personOf(view, memberOf(seat))),
    }),
    cause: t.field({
      type: enumNamed('HandOverCause'),
      nullable: true,
      resolve: ({ item }) => item.seat.handOver?.cause,
    }),
    ground: t.field({
      description: 'Why the member is disqualified, as a code alone.',
      type: enumNamed('DisqualificationGround'),
      nullable: true,
      resolve: ({ item }) => item.seat.handOver?.ground,
    }),
    objection: t.id({
      description: 'The objection that was upheld; absent where the member said so.',
      nullable: true,
      resolve: ({ item }) => item.seat.handOver?.objection,
    }),
    note: t.string({
      description: 'Written in earlier days only.',
      nullable: true,
      resolve: ({ item }) => item.seat.handOver?.note,
    }),
    ballot: t.field({
      description: 'The ballot that counts, if one was cast.',
      type: Ballot,
      nullable: true,
      resolve: ({ view, item: { seat, proposal } }) => seat.ballot && { view, item: { ballot: seat.ballot, proposal } },
    }),
    counts: t.boolean({
      description: 'False for a disqualified member without a deputy: the seat has no vote in the case.',
      resolve: ({ item }) => !decisionQueries.isEmpty(item.seat),
    }),
    protested: t.boolean({
      description: 'Whether its member had it recorded that an objection took the ballot away.',
      resolve: ({ item: { seat, proposal } }) => proposal.protests.includes(seat.seat),
    }),
    possibleDeputies: t.field({
      description: 'The deputies who could step in.',
      type: [Person],
      resolve: ({ view, item: { seat, proposal } }) =>
        decisionQueries
          .possibleDeputies(view.project, proposal, seat, view.today)
          .map((id) => personIn(view.register, id)),
    }),
    actions: t.stringList({
      description: 'What the viewer may do with the seat now: handOverSeat, takeBackSeat, recordProtest.',
      resolve: ({ view, item }, _args, { services }) => seatActions(services, view, item),
    }),
    mayObject: t.field({
      description: 'What the viewer may say of its member in an objection now.',
      type: [enumNamed('HandOverCause')],
      resolve: ({ view, item }, _args, { services }) => causesToObject(services, view, item),
    }),
  }),
})

function personOf({ register }: ProjectView, id: string | undefined) {
  return id === undefined ? undefined : personIn(register, id)
}
