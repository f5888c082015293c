import {
  conditionQueries,
  decisionQueries,
  deviationQueries,
  governanceQueries,
  lifecycleQueries,
} from '@samstyre/domain'
import { builder } from '../builder.ts'
import { PhaseRef, phaseIn } from '../definitions/phase-ref.ts'
import { RuleSet, Tolerance } from '../definitions/rule-types.ts'
import { Definition, RulePreset } from '../definitions/types.ts'
import { Gate } from '../gates/gate-types.ts'
import { pageArgs, pageOf } from '../page.ts'
import { personIn } from '../people/named.ts'
import { Person } from '../people/types.ts'
import { Assignment, Partner, PhaseVisit, TimelineMark } from './part-types.ts'
import { Condition, Deviation, Project, Proposal } from './refs.ts'
import { Seat, seatsOf } from './seat-types.ts'
import { Standing } from './standing.ts'
import { within } from './view.ts'

export const ProjectStatus = builder.enumType('ProjectStatus', {
  values: ['running', 'paused', 'terminated'] as const satisfies readonly lifecycleQueries.ProjectStatus[],
})

Project.implement({
  fields: (t) => ({
    id: t.id({ resolve: ({ project }) => lifecycleQueries.factsOf(project).id }),
    name: t.string({ resolve: ({ project }) => lifecycleQueries.factsOf(project).name }),
    purpose: t.string({ nullable: true, resolve: ({ project }) => lifecycleQueries.factsOf(project).purpose }),
    revision: t.int({ description: 'The revision this view shows.', resolve: ({ revision }) => revision }),
    at: t.field({ description: 'The time this view shows.', type: 'DateTime', resolve: ({ at }) => at }),
    lastRevision: t.int({
      description: 'The newest revision there is; equal to revision unless the past was asked for.',
      resolve: ({ lastRevision }) => lastRevision,
    }),
    live: t.boolean({ resolve: ({ live }) => live }),
    definition: t.field({ type: Definition, resolve: ({ project }) => project.definition }),
    status: t.field({ type: ProjectStatus, resolve: ({ project }) => lifecycleQueries.statusOf(project) }),
    phase: t.field({
      type: PhaseRef,
      resolve: ({ project }) => phaseIn(project, lifecycleQueries.currentVisit(project).phase),
    }),
    visit: t.int({ resolve: ({ project }) => lifecycleQueries.currentVisit(project).visit }),
    phaseSince: t.field({
      type: 'DateTime',
      resolve: ({ project }) => lifecycleQueries.currentVisit(project).from,
    }),
    visits: t.field({
      description: 'Every stay in a phase so far, in order.',
      type: [PhaseVisit],
      resolve: (view) => within(view, lifecycleQueries.visitsOf(view.project)),
    }),
    partners: t.field({
      type: [Partner],
      resolve: (view) => within(view, governanceQueries.allPartners(view.project)),
    }),
    assignments: t.field({
      type: [Assignment],
      resolve: (view) => within(view, governanceQueries.allAssignments(view.project)),
    }),
    seats: t.field({
      description: 'Every seat of the steering group, also those that nobody sits in, in the order they came.',
      type: [Seat],
      resolve: (view) => seatsOf(view),
    }),
    owner: t.field({
      description: 'The project owner on the day shown.',
      type: Person,
      nullable: true,
      resolve: ({ project, register, today }) => {
        const owner = governanceQueries.ownerOn(project, today)?.person
        return owner === undefined ? undefined : personIn(register, owner)
      },
    }),
    definitionAltered: t.boolean({
      description: 'True when the definition is no longer the one it was started under: it can be read, not changed.',
      resolve: ({ project }) => lifecycleQueries.factsOf(project).altered,
    }),
    constituted: t.boolean({
      description: 'Constituted: leader, members and rules are in place, so that it can decide.',
      resolve: ({ project }) => governanceQueries.isConstituted(project),
    }),
    rules: t.field({
      type: RuleSet,
      nullable: true,
      resolve: ({ project }) => governanceQueries.adoptedRules(project)?.rules,
    }),
    rulesVersion: t.int({
      nullable: true,
      resolve: ({ project }) => governanceQueries.adoptedRules(project)?.version,
    }),
    rulesPreset: t.field({
      description: "Which of the definition's presets the rules in force are; null for a group's own.",
      type: RulePreset,
      nullable: true,
      resolve: ({ project }) => governanceQueries.adoptedPreset(project),
    }),
    mandate: t.field({
      type: Tolerance,
      nullable: true,
      resolve: ({ project }) => governanceQueries.adoptedMandate(project),
    }),
    mandateVersion: t.int({
      nullable: true,
      resolve: ({ project }) => governanceQueries.adoptedMandate(project)?.version,
    }),
    gates: t.field({ type: [Gate], resolve: (view) => within(view, view.project.definition.gates) }),
    gate: t.field({
      type: Gate,
      nullable: true,
      args: { id: t.arg.id({ required: true }) },
      resolve: (view, { id }) => found(view, lifecycleQueries.findGate(view.project, id)),
    }),
    proposals: t.field({
      type: [Proposal],
      args: pageArgs,
      resolve: (view, page) => within(view, pageOf(decisionQueries.allProposals(view.project), page, idOf)),
    }),
    proposal: t.field({
      type: Proposal,
      nullable: true,
      args: { id: t.arg.id({ required: true }) },
      resolve: (view, { id }) => found(view, decisionQueries.findProposal(view.project, id)),
    }),
    conditions: t.field({
      type: [Condition],
      args: pageArgs,
      resolve: (view, page) => within(view, pageOf(conditionQueries.allConditions(view.project), page, idOf)),
    }),
    deviations: t.field({
      type: [Deviation],
      args: pageArgs,
      resolve: (view, page) => within(view, pageOf(deviationQueries.allDeviations(view.project), page, idOf)),
    }),
    deviation: t.field({
      type: Deviation,
      nullable: true,
      args: { id: t.arg.id({ required: true }) },
      resolve: (view, { id }) => found(view, deviationQueries.findDeviation(view.project, id)),
    }),
    timeline: t.field({
      description: 'Marks on the time slider.',
      type: [TimelineMark],
      resolve: ({ marks }) => marks.flatMap((mark) => (mark.kind === undefined ? [] : [{ ...mark, kind: mark.kind }])),
    }),
    standing: t.field({
      description: 'What the viewer is and may do in this project at the moment shown.',
      type: Standing,
      resolve: (view) => view,
    }),
  }),
})

function idOf({ id }: { readonly id: string }): string {
  return id
}

function found<View, Item>(view: View, item: Item | undefined): { view: View; item: Item } | undefined {
  return item === undefined ? undefined : { view, item }
}
