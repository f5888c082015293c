import { builder } from '../builder.ts'
import { HistoryEntry } from '../history/types.ts'
import { enumNamed } from '../vocabulary.ts'
import type { CommandAccepted, CommandRejected, NotPermitted, VersionConflict } from './outcome.ts'

const Accepted = builder.objectRef<CommandAccepted>('CommandAccepted').implement({
  fields: (t) => ({
    revision: t.exposeInt('revision', { description: "The stream's last revision after the command." }),
    project: t.exposeID('project', {
      description: 'The project the command was about or started; absent for the register.',
      nullable: true,
    }),
    repeated: t.exposeBoolean('repeated', {
      description: 'True when this command id had been accepted before: this is the first answer again.',
    }),
  }),
})

const RejectionValue = builder.objectRef<CommandRejected['values'][number]>('RejectionValue').implement({
  fields: (t) => ({ name: t.exposeString('name'), value: t.exposeString('value') }),
})

const Rejected = builder.objectRef<CommandRejected>('CommandRejected').implement({
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Stable; clients turn it into a sentence.' }),
    rule: t.exposeString('rule', { description: 'The rule of SPEC.md that refused.' }),
    values: t.field({ type: [RejectionValue], resolve: ({ values }) => values }),
    message: t.exposeString('message', {
      description: "The refusal as a sentence in the language of the request's Accept-Language header.",
    }),
  }),
})

const Conflict = builder.objectRef<VersionConflict>('VersionConflict').implement({
  fields: (t) => ({
    expectedRevision: t.exposeInt('expectedRevision'),
    currentRevision: t.exposeInt('currentRevision'),
    since: t.field({ description: 'What others did since.', type: [HistoryEntry], resolve: ({ since }) => since }),
  }),
})

const Unpermitted = builder.objectRef<NotPermitted>('NotPermitted').implement({
  fields: (t) => ({
    permission: t.exposeString('permission'),
    rule: t.exposeString('rule'),
    roles: t.field({ description: 'Those who may.', type: [enumNamed('Role')], resolve: ({ roles }) => roles }),
    message: t.exposeString('message'),
  }),
})

const typeNames = {
  accepted: 'CommandAccepted',
  rejected: 'CommandRejected',
  conflict: 'VersionConflict',
  notPermitted: 'NotPermitted',
} as const

export const CommandResult = builder.unionType('CommandResult', {
  types: [Accepted, Rejected, Conflict, Unpermitted],
  resolveType: ({ outcome }) => typeNames[outcome],
})
