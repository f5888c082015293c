import type { decisionQueries, Reason as ReasonItem } from '@samstyre/domain'
import { builder } from '../builder.ts'
import type { In } from '../project/view.ts'
import { enumNamed } from '../vocabulary.ts'
import { voterName } from './voter-name.ts'

export const Reason = builder
  .objectRef<In<{ reason: ReasonItem; proposal: decisionQueries.Proposal }>>('Reason')
  .implement({
    fields: (t) => ({
      code: t.field({ type: enumNamed('ReasonCode'), resolve: ({ item }) => item.reason.code }),
      who: t.stringList({
        description: 'Names of the people or partners it is about.',
        resolve: ({ view, item: { reason, proposal } }) => reason.who.map((voter) => voterName(view, proposal, voter)),
      }),
      count: t.int({ nullable: true, resolve: ({ item }) => item.reason.count }),
      needed: t.int({ nullable: true, resolve: ({ item }) => item.reason.needed }),
    }),
  })

const ValidityStatus = builder.enumType('ValidityStatus', { values: ['valid', 'notValid', 'pending'] })

type Counted = Pick<decisionQueries.Validity, 'status' | 'yes' | 'no' | 'blank' | 'voters' | 'reasons'>

export const Validity = builder
  .objectRef<In<{ validity: Counted; proposal: decisionQueries.Proposal }>>('Validity')
  .implement({
    fields: (t) => ({
      status: t.field({
        description: 'valid: adopted as it stands; notValid: cannot be adopted as it stands; pending: more is needed.',
        type: ValidityStatus,
        resolve: ({ item }) => item.validity.status,
      }),
      yes: t.int({ resolve: ({ item }) => item.validity.yes }),
      no: t.int({ resolve: ({ item }) => item.validity.no }),
      blank: t.int({ resolve: ({ item }) => item.validity.blank }),
      voters: t.int({ resolve: ({ item }) => item.validity.voters }),
      reasons: t.field({
        type: [Reason],
        resolve: ({ view, item: { validity, proposal } }) =>
          validity.reasons.map((reason) => ({ view, item: { reason, proposal } })),
      }),
    }),
  })
