import { governanceQueries, lifecycleQueries } from '@samstyre/domain'
import { builder } from '../builder.ts'
import { PhaseRef, phaseIn } from '../definitions/phase-ref.ts'
import { DefinitionRef } from '../definitions/types.ts'
import { GateState } from '../gates/gate-types.ts'
import { LocalText } from '../local-text.ts'
import { organisationIn } from '../people/named.ts'
import { Organisation } from '../people/types.ts'
import { ProjectStatus } from '../project/types.ts'
import {
  awaiting,
  gateAhead,
  openDeviations,
  overTolerance,
  type Readiness,
  readinessOf,
  type Summary,
} from './summary.ts'

const GateReadiness = builder.objectRef<Readiness>('GateReadiness').implement({
  fields: (t) => ({
    gate: t.id({ resolve: ({ gate }) => gate.id }),
    number: t.int({ nullable: true, resolve: ({ gate }) => gate.number }),
    name: t.field({ type: LocalText, resolve: ({ gate }) => gate.name }),
    state: t.field({ type: GateState, resolve: ({ state }) => state }),
    met: t.exposeInt('met'),
    total: t.exposeInt('total'),
  }),
})

export const ProjectSummary = builder.objectRef<Summary>('ProjectSummary').implement({
  fields: (t) => ({
    id: t.id({ resolve: ({ followed }) => followed.id }),
    name: t.string({ resolve: ({ followed }) => lifecycleQueries.factsOf(followed.project).name }),
    status: t.field({ type: ProjectStatus, resolve: ({ followed }) => lifecycleQueries.statusOf(followed.project) }),
    definition: t.field({ type: DefinitionRef, resolve: ({ followed }) => followed.project.definition }),
    phase: t.field({
      type: PhaseRef,
      resolve: ({ followed: { project } }) => phaseIn(project, lifecycleQueries.currentVisit(project).phase),
    }),
    phaseSince: t.field({
      type: 'DateTime',
      resolve: ({ followed }) => lifecycleQueries.currentVisit(followed.project).from,
    }),
    partners: t.field({
      type: [Organisation],
      resolve: ({ followed: { project }, register }) =>
        governanceQueries.activePartners(project).map(({ partner }) => organisationIn(register, partner, project)),
    }),
    gate: t.field({
      description: 'The gate ahead and how far it has come.',
      type: GateReadiness,
      nullable: true,
      resolve: (summary) => {
        const gate = gateAhead(summary)
        return gate && readinessOf(summary, gate)
      },
    }),
    openDeviations: t.int({ resolve: openDeviations }),
    overTolerance: t.int({ resolve: overTolerance }),
    awaitingMe: t.int({ resolve: awaiting }),
    revision: t.int({ resolve: ({ followed }) => followed.revision }),
    updatedAt: t.field({ type: 'DateTime', resolve: ({ followed }) => followed.updatedAt }),
  }),
})

export const ProjectsFilter = builder.inputType('ProjectsFilter', {
  fields: (t) => ({
    search: t.string(),
    phase: t.id(),
    partner: t.id(),
    status: t.field({ type: ProjectStatus }),
    awaitingMe: t.boolean(),
    overTolerance: t.boolean(),
  }),
})
