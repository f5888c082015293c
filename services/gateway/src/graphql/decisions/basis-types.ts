import type { Basis as BasisItem } from '@samstyre/domain'
import { builder } from '../builder.ts'
import { Tolerance } from '../definitions/rule-types.ts'
import { CriterionDefinition } from '../definitions/types.ts'
import { deviationStates } from '../deviations/states.ts'
import { DeviationState } from '../deviations/types.ts'
import { pageArgs, pageOf } from '../page.ts'
import { organisationIn, personIn } from '../people/named.ts'
import { Organisation, Person } from '../people/types.ts'
import { Deviation } from '../project/refs.ts'
import { type In, within } from '../project/view.ts'
import { enumNamed } from '../vocabulary.ts'
import { criterionIn, deviationIn } from './subject-types.ts'

const BasisCriterion = builder.objectRef<In<BasisItem['criteria'][number]>>('BasisCriterion').implement({
  fields: (t) => ({
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
    status: t.field({ type: enumNamed('CriterionStatus'), resolve: ({ item }) => item.status }),
    attestedBy: t.field({
      type: Person,
      nullable: true,
      resolve: ({ view, item: { attestedBy } }) =>
        attestedBy === undefined ? undefined : personIn(view.register, attestedBy),
    }),
    attestedAt: t.field({ type: 'DateTime', nullable: true, resolve: ({ item }) => item.attestedAt }),
    evidenceVersion: t.int({ nullable: true, resolve: ({ item }) => item.evidenceVersion }),
    evidenceHash: t.string({ nullable: true, resolve: ({ item }) => item.evidenceHash }),
    waivedBy: t.id({ nullable: true, resolve: ({ item }) => item.waivedBy }),
  }),
})

const BasisDeviation = builder.objectRef<In<BasisItem['deviations'][number]>>('BasisDeviation').implement({
  fields: (t) => ({
    deviation: t.field({
      type: Deviation,
      resolve: ({ view, item }) => ({ view, item: deviationIn(view.project, item.deviation) }),
    }),
    state: t.field({
      type: DeviationState,
      resolve: ({ item }) => {
        const state = deviationStates.find((known) => known === item.state)
        if (state === undefined) throw new Error(`a basis names the unknown state ${item.state}`)
        return state
      },
    }),
    costNok: t.int({ resolve: ({ item }) => item.costNok }),
    days: t.int({ resolve: ({ item }) => item.days }),
  }),
})

export const Basis = builder.objectRef<In<BasisItem>>('Basis').implement({
  fields: (t) => ({
    definition: t.string({ resolve: ({ item }) => item.definition }),
    mandate: t.field({ type: Tolerance, resolve: ({ item }) => item.mandate }),
    criteria: t.field({ type: [BasisCriterion], resolve: ({ view, item }) => within(view, item.criteria) }),
    deviations: t.field({
      type: [BasisDeviation],
      args: pageArgs,
      resolve: ({ view, item }, page) =>
        within(
          view,
          pageOf(item.deviations, page, ({ deviation }) => deviation),
        ),
    }),
  }),
})
