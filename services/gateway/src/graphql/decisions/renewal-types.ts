import type { decisionQueries } from '@samstyre/domain'
import { builder } from '../builder.ts'
import { CriterionDefinition } from '../definitions/types.ts'
import { organisationIn, personIn } from '../people/named.ts'
import { Organisation, Person } from '../people/types.ts'
import type { In } from '../project/view.ts'
import { criterionIn } from './subject-types.ts'

export const Renewal = builder.objectRef<In<decisionQueries.Renewal>>('Renewal').implement({
  description: 'New evidence came during the vote, and everybody was asked anew.',
  fields: (t) => ({
    at: t.field({ type: 'DateTime', resolve: ({ item }) => item.at }),
    by: t.field({ type: Person, resolve: ({ view, item }) => personIn(view.register, item.by) }),
    criterion: t.field({
      type: CriterionDefinition,
      resolve: ({ view, item }) => criterionIn(view.project.definition, item.criterion),
    }),
    partner: t.field({
      type: Organisation,
      nullable: true,
      resolve: ({ view, item: { partner } }) =>
        partner === undefined ? undefined : organisationIn(view.register, partner, view.project),
    }),
    ballotsBefore: t.int({
      description: 'How many ballots had been cast before; they count no more.',
      resolve: ({ item }) => item.earlier,
    }),
  }),
})
