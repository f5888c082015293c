import type { decisionQueries } from '@samstyre/domain'
import { builder } from '../builder.ts'
import { personIn } from '../people/named.ts'
import { Person } from '../people/types.ts'
import type { In } from '../project/view.ts'
import { Reason } from './validity-types.ts'

type Proposal = decisionQueries.Proposal

export const Advice = builder
  .objectRef<In<{ readonly advice: decisionQueries.Advice; readonly proposal: Proposal }>>('Advice')
  .implement({
    description: 'What the vote advised, where the project owner decides.',
    fields: (t) => ({
      favours: t.boolean({
        description: 'Whether the advice is to adopt.',
        resolve: ({ item }) => item.advice.favours,
      }),
      yes: t.int({ resolve: ({ item }) => item.advice.yes }),
      no: t.int({ resolve: ({ item }) => item.advice.no }),
      blank: t.int({ resolve: ({ item }) => item.advice.blank }),
      asOf: t.field({ type: 'DateTime', resolve: ({ item }) => item.advice.asOf }),
      reasons: t.field({
        type: [Reason],
        resolve: ({ view, item: { advice, proposal } }) =>
          advice.reasons.map((reason) => ({ view, item: { reason, proposal } })),
      }),
    }),
  })

export const OwnerDecision = builder
  .objectRef<In<{ readonly owner: string; readonly reason: string | undefined; readonly at: string }>>('OwnerDecision')
  .implement({
    fields: (t) => ({
      owner: t.field({ type: Person, resolve: ({ view, item }) => personIn(view.register, item.owner) }),
      reason: t.string({
        description: 'Why, where the advice was another.',
        nullable: true,
        resolve: ({ item }) => item.reason,
      }),
      at: t.field({ type: 'DateTime', resolve: ({ item }) => item.at }),
    }),
  })
