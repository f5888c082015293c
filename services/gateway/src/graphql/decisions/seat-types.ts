import { decisionQueries } from '@samstyre/domain'
import { builder } from '../builder.ts'
import { organisationIn, personIn } from '../people/named.ts'
import { Organisation, Person } from '../people/types.ts'
import type { In } from '../project/view.ts'
import { enumNamed } from '../vocabulary.ts'
import { standingsOf } from './found.ts'

const HandOverCause = enumNamed('HandOverCause')

interface OneBallot {
  readonly ballot: decisionQueries.Ballot
  readonly proposal: decisionQueries.Proposal
}

export const Ballot = builder.objectRef<In<OneBallot>>('Ballot').implement({
  fields: (t) => ({
    seat: t.id({ resolve: ({ item }) => item.ballot.seat }),
    person: t.field({ type: Person, resolve: ({ view, item }) => personIn(view.register, item.ballot.person) }),
    partner: t.field({
      type: Organisation,
      resolve: ({ view, item }) => organisationIn(view.register, seatOf(item)?.partner ?? '', view.project),
    }),
    onBehalfOf: t.field({
      type: Person,
      nullable: true,
      resolve: ({ view, item }) => {
        const member = item.ballot.asDeputy ? seatOf(item)?.person : undefined
        return member === undefined ? undefined : personIn(view.register, member)
      },
    }),
    choice: t.field({ type: enumNamed('BallotChoice'), resolve: ({ item }) => item.ballot.choice }),
    dissent: t.string({ nullable: true, resolve: ({ item }) => item.ballot.dissent }),
    at: t.field({ type: 'DateTime', resolve: ({ item }) => item.ballot.at }),
    counts: t.boolean({
      description: 'False when a later ballot replaced it or the seat changed hands.',
      resolve: ({ item: { ballot, proposal } }) => standingsOf(proposal).some((seat) => seat.ballot === ballot),
    }),
  }),
})

function seatOf({ ballot, proposal }: OneBallot) {
  return proposal.roster.find(({ seat }) => seat === ballot.seat)
}

interface OneSeat {
  readonly seat: decisionQueries.SeatStanding
  readonly proposal: decisionQueries.Proposal
}

export const SeatView = builder.objectRef<In<OneSeat>>('SeatView').implement({
  fields: (t) => ({
    seat: t.id({ resolve: ({ item }) => item.seat.seat }),
    member: t.field({ type: Person, resolve: ({ view, item }) => personIn(view.register, item.seat.person) }),
    role: t.field({ type: enumNamed('Role'), resolve: ({ item }) => item.seat.role }),
    partner: t.field({
      type: Organisation,
      resolve: ({ view, item }) => organisationIn(view.register, item.seat.partner, view.project),
    }),
    deputy: t.field({
      description: 'Who sits in the seat for this decision, when it is not the member.',
      type: Person,
      nullable: true,
      resolve: ({ view, item }) => {
        const deputy = item.seat.handOver?.deputy
        return deputy === undefined ? undefined : personIn(view.register, deputy)
      },
    }),
    cause: t.field({ type: HandOverCause, nullable: true, resolve: ({ item }) => item.seat.handOver?.cause }),
    note: t.string({ nullable: true, resolve: ({ item }) => item.seat.handOver?.note }),
    ballot: t.field({
      description: 'The ballot that counts, if one was cast.',
      type: Ballot,
      nullable: true,
      resolve: ({ view, item: { seat, proposal } }) => seat.ballot && { view, item: { ballot: seat.ballot, proposal } },
    }),
    counts: t.boolean({
      description: 'False for a disqualified member without a deputy.',
      resolve: ({ item }) => item.seat.holder !== undefined,
    }),
    possibleDeputies: t.field({
      description: 'The deputies who could step in.',
      type: [Person],
      resolve: ({ view, item: { seat, proposal } }) =>
        decisionQueries
          .possibleDeputies(view.project, proposal, seat, view.today)
          .map((id) => personIn(view.register, id)),
    }),
  }),
})
