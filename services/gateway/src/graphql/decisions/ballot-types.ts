import { decisionQueries } from '@samstyre/domain'
import { builder } from '../builder.ts'
import { organisationIn, personIn } from '../people/named.ts'
import { Organisation, Person } from '../people/types.ts'
import type { In } from '../project/view.ts'
import { enumNamed } from '../vocabulary.ts'
import { standingsOf } from './found.ts'

/** A ballot in its vote. */
export interface OneBallot {
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
      description: 'The member a deputy voted for.',
      type: Person,
      nullable: true,
      resolve: ({ view, item }) => {
        const member = memberBehind(item)
        return member === undefined ? undefined : personIn(view.register, member)
      },
    }),
    choice: t.field({ type: enumNamed('BallotChoice'), resolve: ({ item }) => item.ballot.choice }),
    dissent: t.string({ nullable: true, resolve: ({ item }) => item.ballot.dissent }),
    inWriting: t.boolean({
      description: 'Whether the voter agrees to deciding without a meeting; said only where the rule asks.',
      nullable: true,
      resolve: ({ item }) => item.ballot.inWriting,
    }),
    at: t.field({ type: 'DateTime', resolve: ({ item }) => item.ballot.at }),
    counts: t.boolean({
      description: 'False when a later ballot replaced it, the seat changed hands or everybody was asked anew.',
      resolve: ({ view, item: { ballot, proposal } }) =>
        standingsOf(view, proposal).some((seat) => seat.ballot === ballot && !decisionQueries.isEmpty(seat)),
    }),
    beforeRenewal: t.boolean({
      description: 'True when it was cast before new evidence asked everybody anew.',
      resolve: ({ item: { ballot, proposal } }) =>
        proposal.ballots.slice(0, proposal.renewal?.earlier ?? 0).includes(ballot),
    }),
  }),
})

function seatOf({ ballot, proposal }: OneBallot) {
  return [...proposal.roster, ...(proposal.vacant ?? [])].find(({ seat }) => seat === ballot.seat)
}

function memberBehind({ ballot, proposal }: OneBallot): string | undefined {
  if (!ballot.asDeputy) return undefined
  const handOver = proposal.handOvers[ballot.seat]
  const named = handOver?.deputy === ballot.person ? handOver.member : undefined
  return named ?? proposal.roster.find(({ seat }) => seat === ballot.seat)?.person
}
