import {
  type CriterionDefinition as Criterion,
  type GateDefinition as Gate,
  governanceQueries,
  type PhaseDefinition as Phase,
  type RulePreset as Preset,
  type ProcessDefinition,
  type Role,
} from '@samstyre/domain'
import { builder } from '../builder.ts'
import { LocalText } from '../local-text.ts'
import { enumNamed } from '../vocabulary.ts'
import { LegalReference, RuleSet, Tolerance } from './rule-types.ts'

export const DefinitionRef = builder
  .objectRef<Pick<ProcessDefinition, 'id' | 'version' | 'name'>>('DefinitionRef')
  .implement({
    fields: (t) => ({
      id: t.exposeID('id'),
      version: t.exposeInt('version'),
      name: t.field({ type: LocalText, resolve: ({ name }) => name }),
    }),
  })

const PhaseDefinition = builder.objectRef<Phase>('PhaseDefinition').implement({
  fields: (t) => ({
    id: t.exposeID('id'),
    name: t.field({ type: LocalText, resolve: ({ name }) => name }),
    trial: t.exposeBoolean('trial'),
  }),
})

export const CriterionDefinition = builder.objectRef<Criterion>('CriterionDefinition').implement({
  fields: (t) => ({
    id: t.exposeID('id'),
    text: t.field({ type: LocalText, resolve: ({ text }) => text }),
    help: t.field({ type: LocalText, resolve: ({ help }) => help }),
    derived: t.boolean({
      description: 'attested: a named role confirms it; derived: the system knows it from its own facts.',
      resolve: ({ kind }) => kind.kind === 'derived',
    }),
    perPartner: t.boolean({ resolve: ({ kind }) => kind.kind === 'attested' && kind.perPartner }),
    responsible: t.field({ type: [enumNamed('Role')], resolve: ({ responsible }) => responsible }),
    waivable: t.exposeBoolean('waivable'),
  }),
})

const GateDefinition = builder.objectRef<Gate>('GateDefinition').implement({
  fields: (t) => ({
    id: t.exposeID('id'),
    number: t.exposeInt('number', { nullable: true }),
    name: t.field({ type: LocalText, resolve: ({ name }) => name }),
    from: t.exposeID('from'),
    to: t.exposeID('to'),
    criteria: t.field({ type: [CriterionDefinition], resolve: ({ criteria }) => criteria }),
  }),
})

export const RulePreset = builder.objectRef<Preset>('RulePreset').implement({
  fields: (t) => ({
    id: t.exposeID('id'),
    name: t.field({ type: LocalText, resolve: ({ name }) => name }),
    rules: t.field({
      description: 'As they are adopted: with everything said.',
      type: RuleSet,
      resolve: ({ rules }) => governanceQueries.completedSet(rules),
    }),
    law: t.field({
      description: 'What the rules follow, where it is law.',
      type: [LegalReference],
      resolve: ({ law }) => law ?? [],
    }),
  }),
})

const PermissionGrant = builder.objectRef<{ permission: string; roles: readonly Role[] }>('PermissionGrant').implement({
  fields: (t) => ({
    permission: t.exposeString('permission'),
    roles: t.field({ type: [enumNamed('Role')], resolve: ({ roles }) => roles }),
  }),
})

export const Definition = builder.objectRef<ProcessDefinition>('Definition').implement({
  fields: (t) => ({
    id: t.exposeID('id'),
    version: t.exposeInt('version'),
    name: t.field({ type: LocalText, resolve: ({ name }) => name }),
    hash: t.string({
      description: 'SHA-256 of the definition as canonical JSON: what a project pins.',
      resolve: (definition, _args, { services }) => services.definitions.hashOf(definition),
    }),
    phases: t.field({ type: [PhaseDefinition], resolve: ({ phases }) => phases }),
    gates: t.field({ type: [GateDefinition], resolve: ({ gates }) => gates }),
    rulePresets: t.field({ type: [RulePreset], resolve: ({ rulePresets }) => rulePresets }),
    tolerance: t.field({ type: Tolerance, resolve: ({ tolerance }) => tolerance }),
    permissions: t.field({
      type: [PermissionGrant],
      resolve: ({ permissions }) => Object.entries(permissions).map(([permission, roles]) => ({ permission, roles })),
    }),
  }),
})
