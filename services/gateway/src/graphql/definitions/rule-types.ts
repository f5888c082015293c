import type {
  LegalReference as Law,
  Tolerance as Limits,
  DecisionRule as Rule,
  RuleSet as Rules,
} from '@samstyre/domain'
import { builder } from '../builder.ts'
import { LocalText } from '../local-text.ts'
import { enumNamed } from '../vocabulary.ts'

const MajorityKind = builder.enumType('MajorityKind', { values: ['simple', 'qualified', 'unanimous', 'all'] })

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
    castingVote: t.exposeBoolean('castingVote', { description: 'Whether a tie is settled by one vote.' }),
    abstention: t.field({ type: enumNamed('Abstention'), resolve: (rule) => rule.abstention }),
    quorumReach: t.field({
      description: 'Absent in rules adopted before it could be said: atLeast.',
      type: enumNamed('QuorumReach'),
      nullable: true,
      resolve: (rule) => rule.quorumReach,
    }),
    quorumBase: t.field({
      description: 'Absent in rules adopted before it could be said: seatsThatMayVote.',
      type: enumNamed('QuorumBase'),
      nullable: true,
      resolve: (rule) => rule.quorumBase,
    }),
    castingVoteOf: t.field({
      description: "Absent in rules adopted before it could be said: the leader's, or that of the leader's partner.",
      type: enumNamed('CastingVoteOf'),
      nullable: true,
      resolve: (rule) => rule.castingVoteOf,
    }),
    splitPartner: t.field({
      description: 'Absent in rules adopted before it could be said: blank.',
      type: enumNamed('SplitPartner'),
      nullable: true,
      resolve: (rule) => rule.splitPartner,
    }),
    inWriting: t.field({
      description: 'Absent in rules adopted before it could be said: allowed.',
      type: enumNamed('InWriting'),
      nullable: true,
      resolve: (rule) => rule.inWriting,
    }),
    decidedBy: t.field({
      description: 'Absent in rules adopted before it could be said: vote.',
      type: enumNamed('DecidedBy'),
      nullable: true,
      resolve: (rule) => rule.decidedBy,
    }),
  }),
})

export const RuleSet = builder.objectRef<Rules>('RuleSet').implement({
  fields: (t) => ({
    gate: t.field({ type: DecisionRule, resolve: ({ gate }) => gate }),
    ordinary: t.field({ type: DecisionRule, resolve: ({ ordinary }) => ordinary }),
  }),
})

export const LegalReference = builder.objectRef<Law>('LegalReference').implement({
  fields: (t) => ({
    act: t.exposeString('act', { description: 'The number it was announced under.' }),
    name: t.field({ type: LocalText, resolve: ({ name }) => name }),
    sections: t.exposeStringList('sections'),
    textOf: t.field({
      description: 'The day of the text that was read: later changes are not taken in.',
      type: 'Date',
      resolve: ({ textOf }) => textOf,
    }),
    inForce: t.exposeBoolean('inForce', { description: 'Whether it was in force on the day it was looked up.' }),
    lookedUp: t.field({ type: 'Date', resolve: ({ lookedUp }) => lookedUp }),
  }),
})

export const Tolerance = builder.objectRef<Limits>('Tolerance').implement({
  fields: (t) => ({ costNok: t.exposeInt('costNok'), days: t.exposeInt('days') }),
})
