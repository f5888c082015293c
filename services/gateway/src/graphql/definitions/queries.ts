import { builder } from '../builder.ts'
import { viewerOf } from '../context.ts'
import { Definition, DefinitionRef } from './types.ts'

builder.queryField('definitions', (t) =>
  t.field({
    type: [DefinitionRef],
    resolve: (_root, _args, context) => {
      viewerOf(context)
      return context.services.definitions.list()
    },
  }),
)

builder.queryField('definition', (t) =>
  t.field({
    type: Definition,
    nullable: true,
    args: { id: t.arg.id({ required: true }), version: t.arg.int({ required: true }) },
    resolve: (_root, { id, version }, context) => {
      viewerOf(context)
      return context.services.definitions.find(id, version)
    },
  }),
)
