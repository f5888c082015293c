import { decisionQueries, governanceQueries, type lifecycleQueries } from '@samstyre/domain'
import { type ProjectMark, type TimelineMarkKind, timelineMarkKinds } from '../../projections/marks.ts'
import { builder } from '../builder.ts'
import { organisationIn, personIn } from '../people/named.ts'
import { Organisation, Person } from '../people/types.ts'
import { enumNamed } from '../vocabulary.ts'
import { mayEnd, rolesToGive } from './possible-actions.ts'
import { Proposal } from './refs.ts'
import type { In } from './view.ts'

export const PhaseVisit = builder.objectRef<In<lifecycleQueries.PhaseVisit>>('PhaseVisit').implement({
  fields: (t) => ({
    phase: t.id({ resolve: ({ item }) => item.phase }),
    visit: t.int({ resolve: ({ item }) => item.visit }),
    from: t.field({ type: 'DateTime', resolve: ({ item }) => item.from }),
    to: t.field({ type: 'DateTime', nullable: true, resolve: ({ item }) => item.to }),
    proposal: t.field({
      type: Proposal,
      nullable: true,
      resolve: ({ view, item: { proposal: id } }) => {
        const proposal = id === undefined ? undefined : decisionQueries.findProposal(view.project, id)
        return proposal && { view, item: proposal }
      },
    }),
  }),
})

export const Partner = builder.objectRef<In<governanceQueries.PartnerState>>('Partner').implement({
  fields: (t) => ({
    organisation: t.field({
      type: Organisation,
      resolve: ({ view, item }) => organisationIn(view.register, item.partner, view.project),
    }),
    host: t.boolean({ resolve: ({ item }) => item.host }),
    since: t.field({ type: 'DateTime', resolve: ({ item }) => item.since }),
    left: t.field({ type: 'DateTime', nullable: true, resolve: ({ item }) => item.left }),
    mayAppoint: t.field({
      description: 'The roles that the viewer may give for this partner.',
      type: [enumNamed('Role')],
      resolve: ({ view, item }, _args, { services }) =>
        item.left === undefined ? rolesToGive(services, view, item.partner) : [],
    }),
  }),
})

export const Assignment = builder.objectRef<In<governanceQueries.Assignment>>('Assignment').implement({
  fields: (t) => ({
    id: t.id({ resolve: ({ item }) => item.id }),
    role: t.field({ type: enumNamed('Role'), resolve: ({ item }) => item.role }),
    person: t.field({ type: Person, resolve: ({ view, item }) => personIn(view.register, item.person) }),
    partner: t.field({
      type: Organisation,
      nullable: true,
      resolve: ({ view, item: { partner } }) =>
        partner === undefined ? undefined : organisationIn(view.register, partner, view.project),
    }),
    deputyFor: t.id({
      description: 'The seat a deputy steps in for; absent for a deputy of every seat of the partner.',
      nullable: true,
      resolve: ({ view, item: { deputyFor } }) =>
        deputyFor === undefined ? undefined : governanceQueries.seatBehind(view.project, deputyFor),
    }),
    seat: t.id({
      description: 'The seat that a steering role sits in.',
      nullable: true,
      resolve: ({ item }) => item.seat,
    }),
    mayEnd: t.boolean({
      description: 'Whether the viewer may end the role, or move its last day.',
      resolve: (seen, _args, { services }) => mayEnd(services, seen),
    }),
    from: t.field({ type: 'Date', resolve: ({ item }) => item.from }),
    to: t.field({ type: 'Date', nullable: true, resolve: ({ item }) => item.to }),
    active: t.boolean({
      description: 'True when the period covers the day shown.',
      resolve: ({ view, item }) => governanceQueries.activeOn(item, view.today),
    }),
  }),
})

export const TimelineMark = builder
  .objectRef<ProjectMark & { readonly kind: TimelineMarkKind }>('TimelineMark')
  .implement({
    fields: (t) => ({
      revision: t.exposeInt('revision'),
      at: t.field({ type: 'DateTime', resolve: ({ at }) => at }),
      kind: t.field({
        type: builder.enumType('TimelineMarkKind', { values: timelineMarkKinds }),
        resolve: ({ kind }) => kind,
      }),
      proposal: t.exposeID('proposal', { nullable: true }),
    }),
  })
