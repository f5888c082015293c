import { governanceQueries } from '@samstyre/domain'
import { builder } from '../builder.ts'
import { organisationIn, personIn } from '../people/named.ts'
import { Organisation, Person } from '../people/types.ts'
import { enumNamed } from '../vocabulary.ts'
import { Assignment } from './part-types.ts'
import { type In, type ProjectView, within } from './view.ts'

export const Seat = builder.objectRef<In<governanceQueries.SeatState>>('Seat').implement({
  description: 'A seat in the steering group, whoever sits in it.',
  fields: (t) => ({
    id: t.id({ resolve: ({ item }) => item.id }),
    role: t.field({ description: 'Its rank.', type: enumNamed('Role'), resolve: ({ item }) => item.role }),
    partner: t.field({
      type: Organisation,
      resolve: ({ view, item }) => organisationIn(view.register, item.partner, view.project),
    }),
    holder: t.field({
      description: 'Who sits in it on the day shown; absent while it is vacant.',
      type: Person,
      nullable: true,
      resolve: ({ view, item }) => {
        const sitter = governanceQueries.sitterOf(view.project, item.id, view.today)
        return sitter === undefined ? undefined : personIn(view.register, sitter)
      },
    }),
    vacant: t.boolean({
      resolve: ({ view, item }) => governanceQueries.sitterOf(view.project, item.id, view.today) === undefined,
    }),
    assignments: t.field({
      description: 'Everybody who has sat, sits or will sit in it, in the order they were appointed.',
      type: [Assignment],
      resolve: ({ view, item }) =>
        within(
          view,
          governanceQueries.allAssignments(view.project).filter(({ seat }) => seat === item.id),
        ),
    }),
  }),
})

/** Every seat of the steering group in a view. */
export function seatsOf(view: ProjectView): In<governanceQueries.SeatState>[] {
  return within(view, governanceQueries.allSeats(view.project))
}
