import { decisionQueries } from '@samstyre/domain'
import { personIn } from '../people/named.ts'
import { Person } from '../people/types.ts'
import { Condition } from '../project/refs.ts'

Condition.implement({
  fields: (t) => ({
    id: t.id({ resolve: ({ item }) => item.id }),
    proposal: t.id({ resolve: ({ item }) => item.proposal }),
    citation: t.string({
      resolve: ({ view, item }) => {
        const proposal = decisionQueries.findProposal(view.project, item.proposal)
        return proposal === undefined ? '' : decisionQueries.citationOf(proposal)
      },
    }),
    gate: t.id({ resolve: ({ item }) => item.gate }),
    text: t.string({ resolve: ({ item }) => item.text }),
    owner: t.field({ type: Person, resolve: ({ view, item }) => personIn(view.register, item.owner) }),
    due: t.field({ type: 'Date', resolve: ({ item }) => item.due }),
    met: t.boolean({ resolve: ({ item }) => item.met !== undefined }),
    note: t.string({ nullable: true, resolve: ({ item }) => item.met?.note }),
    settledAt: t.field({ type: 'DateTime', nullable: true, resolve: ({ item }) => item.met?.at }),
    settledBy: t.field({
      type: Person,
      nullable: true,
      resolve: ({ view, item: { met } }) => met && personIn(view.register, met.by),
    }),
    overdue: t.boolean({ resolve: ({ view, item }) => item.met === undefined && item.due < view.today }),
    mine: t.boolean({ resolve: ({ view, item }) => item.owner === view.viewer }),
  }),
})
