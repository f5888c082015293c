import type { conditionQueries, decisionQueries, deviationQueries } from '@samstyre/domain'
import { builder } from '../builder.ts'
import type { In, ProjectView } from './view.ts'

/** Types that point to each other are named here and described in their own folders. */
export const Project = builder.objectRef<ProjectView>('Project')
export const Proposal = builder.objectRef<In<decisionQueries.Proposal>>('Proposal')
export const Deviation = builder.objectRef<In<deviationQueries.Deviation>>('Deviation')
export const Condition = builder.objectRef<In<conditionQueries.Condition>>('Condition')
