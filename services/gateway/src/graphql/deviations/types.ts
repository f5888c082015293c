import { decisionQueries, deviationQueries, governanceQueries } from '@samstyre/domain'
import { builder } from '../builder.ts'
import { PhaseRef, phaseIn } from '../definitions/phase-ref.ts'
import { Tolerance } from '../definitions/rule-types.ts'
import { organisationIn, personIn } from '../people/named.ts'
import { Organisation, Person } from '../people/types.ts'
import { Deviation, Proposal } from '../project/refs.ts'
import { type In, within } from '../project/view.ts'
import { enumNamed } from '../vocabulary.ts'
import { assessablePartners, possibleActions } from './possible-actions.ts'
import { deviationStates } from './states.ts'

export const DeviationState = builder.enumType('DeviationState', { values: deviationStates })

const AspectAssessment = builder
  .objectRef<deviationQueries.Assessment['aspects'][number]>('AspectAssessment')
  .implement({
    fields: (t) => ({
      aspect: t.field({ type: enumNamed('Aspect'), resolve: ({ aspect }) => aspect }),
      consequence: t.field({ type: enumNamed('Consequence'), resolve: ({ consequence }) => consequence }),
      note: t.exposeString('note', { nullable: true }),
    }),
  })

const Assessment = builder.objectRef<In<deviationQueries.Assessment>>('Assessment').implement({
  fields: (t) => ({
    by: t.field({ type: Person, resolve: ({ view, item }) => personIn(view.register, item.by) }),
    at: t.field({ type: 'DateTime', resolve: ({ item }) => item.at }),
    costNok: t.int({ resolve: ({ item }) => item.costNok }),
    days: t.int({ resolve: ({ item }) => item.days }),
    aspects: t.field({ type: [AspectAssessment], resolve: ({ item }) => item.aspects }),
  }),
})

const AffectedPartner = builder
  .objectRef<In<{ partner: string; assessment: deviationQueries.Assessment | undefined }>>('AffectedPartner')
  .implement({
    fields: (t) => ({
      partner: t.field({
        type: Organisation,
        resolve: ({ view, item }) => organisationIn(view.register, item.partner, view.project),
      }),
      assessment: t.field({
        type: Assessment,
        nullable: true,
        resolve: ({ view, item: { assessment } }) => assessment && { view, item: assessment },
      }),
    }),
  })

const Comment = builder.objectRef<In<deviationQueries.Comment>>('Comment').implement({
  fields: (t) => ({
    id: t.id({ resolve: ({ item }) => item.id }),
    by: t.field({ type: Person, resolve: ({ view, item }) => personIn(view.register, item.by) }),
    at: t.field({ type: 'DateTime', resolve: ({ item }) => item.at }),
    text: t.string({ resolve: ({ item }) => item.text }),
  }),
})

Deviation.implement({
  fields: (t) => ({
    id: t.id({ resolve: ({ item }) => item.id }),
    number: t.int({ resolve: ({ item }) => item.number }),
    title: t.string({ resolve: ({ item }) => item.title }),
    description: t.string({ resolve: ({ item }) => item.description }),
    state: t.field({ type: DeviationState, resolve: ({ item }) => item.state }),
    severity: t.field({ type: enumNamed('Severity'), resolve: ({ item }) => item.severity }),
    reportedBy: t.field({ type: Person, resolve: ({ view, item }) => personIn(view.register, item.reportedBy) }),
    reportedAt: t.field({ type: 'DateTime', resolve: ({ item }) => item.reportedAt }),
    reportingPartner: t.field({
      type: Organisation,
      resolve: ({ view, item }) => organisationIn(view.register, item.reportingPartner, view.project),
    }),
    ownerPartner: t.field({
      type: Organisation,
      resolve: ({ view, item }) => organisationIn(view.register, item.ownerPartner, view.project),
    }),
    responsible: t.field({
      type: Person,
      nullable: true,
      resolve: ({ view, item: { responsible } }) =>
        responsible === undefined ? undefined : personIn(view.register, responsible),
    }),
    due: t.field({ type: 'Date', nullable: true, resolve: ({ item }) => item.due }),
    overdue: t.boolean({
      resolve: ({ view, item }) => item.due !== undefined && deviationQueries.isOpen(item) && item.due < view.today,
    }),
    phase: t.field({ type: PhaseRef, resolve: ({ view, item }) => phaseIn(view.project, item.phase) }),
    visit: t.int({ resolve: ({ item }) => item.visit }),
    sorting: t.field({ type: enumNamed('Sorting'), nullable: true, resolve: ({ item }) => item.sorting }),
    round: t.int({
      description: '1 the first time, one more after each reopening.',
      resolve: ({ item }) => item.round,
    }),
    affects: t.field({
      type: [AffectedPartner],
      resolve: ({ view, item }) =>
        within(
          view,
          item.affects.map((partner) => ({ partner, assessment: item.assessments[partner] })),
        ),
    }),
    costNok: t.int({
      description: "What it comes to: assessed, or the reporter's estimate before that.",
      resolve: ({ item }) => item.costNok,
    }),
    days: t.int({ resolve: ({ item }) => item.days }),
    tolerance: t.field({
      description: 'The tolerance of the mandate in force.',
      type: Tolerance,
      nullable: true,
      resolve: ({ view }) => governanceQueries.adoptedMandate(view.project),
    }),
    overTolerance: t.boolean({ resolve: ({ view, item }) => deviationQueries.isOverTolerance(view.project, item) }),
    blocking: t.boolean({ resolve: ({ view, item }) => deviationQueries.isBlocking(view.project, item) }),
    decidedBy: t.field({
      type: enumNamed('DecisionLevel'),
      nullable: true,
      resolve: ({ item }) => item.decision?.level,
    }),
    decidedAt: t.field({ type: 'DateTime', nullable: true, resolve: ({ item }) => item.decision?.at }),
    decisionReason: t.string({ nullable: true, resolve: ({ item }) => item.decision?.reason }),
    proposal: t.field({
      type: Proposal,
      nullable: true,
      resolve: ({ view, item: { decision } }) => {
        const proposal =
          decision?.proposal === undefined ? undefined : decisionQueries.findProposal(view.project, decision.proposal)
        return proposal && { view, item: proposal }
      },
    }),
    comments: t.field({ type: [Comment], resolve: ({ view, item }) => within(view, item.comments) }),
    actions: t.stringList({
      description: 'The commands the viewer may send now, by name, such as approveDeviation.',
      resolve: (seen, _args, { services }) => possibleActions(services, seen),
    }),
    assessFor: t.field({
      description: 'The partners the viewer may assess for.',
      type: [Organisation],
      resolve: (seen, _args, { services }) =>
        assessablePartners(services, seen).map((partner) =>
          organisationIn(seen.view.register, partner, seen.view.project),
        ),
    }),
  }),
})
