import type { Tolerance as Limits, DecisionRule as Rule, RuleSet as Rules } from '@samstyre/domain'
import { builder } from '../builder.ts'
import { enumNamed } from '../vocabulary.ts'

const MajorityKind = builder.enumType('MajorityKind', { values: ['simple', 'qualified', 'unanimous'] })

export const DecisionRule = builder.objectRef<Rule>('DecisionRule').implement({
  fields: (t) => ({
    voters: t.field({ type: enumNamed('Voters'), resolve: (rule) => rule.voters }),
    quorumNumerator: t.int({ resolve: ({ quorum }) => quorum.numerator }),
    quorumDenominator: t.int({ resolve: ({ quorum }) => quorum.denominator }),
    majority: t.field({ type: MajorityKind, resolve: ({ majority }) => majority.kind }),
    majorityNumerator: t.int({
      description: 'Set for a qualified majority.',
      nullable: true,
      resolve: ({ majority }) => (majority.kind === 'qualified' ? majority.numerator : undefined),
    }),
    majorityDenominator: t.int({
      nullable: true,
      resolve: ({ majority }) => (majority.kind === 'qualified' ? majority.denominator : undefined),
    }),
    castingVote: t.exposeBoolean('castingVote'),
    abstention: t.field({ type: enumNamed('Abstention'), resolve: (rule) => rule.abstention }),
  }),
})

export const RuleSet = builder.objectRef<Rules>('RuleSet').implement({
  fields: (t) => ({
    gate: t.field({ type: DecisionRule, resolve: ({ gate }) => gate }),
    ordinary: t.field({ type: DecisionRule, resolve: ({ ordinary }) => ordinary }),
  }),
})

export const Tolerance = builder.objectRef<Limits>('Tolerance').implement({
  fields: (t) => ({ costNok: t.exposeInt('costNok'), days: t.exposeInt('days') }),
})
