import { commandSchemas, registerCommands } from '@samstyre/domain'
import type { RecordSchema } from '@samstyre/event-sourcing'
import { builder } from '../builder.ts'
import { fromInput } from './from-input.ts'
import { inputName } from './input-names.ts'
import { inputOf } from './input-types.ts'
import { CommandResult } from './result-types.ts'
import { sendCommand } from './send.ts'

/** One mutation for each command of the domain: its input type and the way it goes follow from the command's schema. */
for (const [name, schema] of Object.entries(commandSchemas)) {
  if (needsNoProject(name)) withoutProject(name, schema)
  else onProject(name, schema)
}

function needsNoProject(name: string): boolean {
  return name === 'startProject' || Object.hasOwn(registerCommands, name)
}

function withoutProject(name: string, schema: RecordSchema): void {
  builder.mutationField(name, (t) =>
    t.field({
      type: CommandResult,
      args: {
        commandId: t.arg.id({ required: true }),
        input: t.arg({ type: inputOf(inputName(name), schema.fields), required: true }),
      },
      resolve: (_root, { commandId, input }, context) =>
        sendCommand(context, { name, commandId, input: fromInput(schema, input) }),
    }),
  )
}

function onProject(name: string, schema: RecordSchema): void {
  builder.mutationField(name, (t) =>
    t.field({
      type: CommandResult,
      args: {
        commandId: t.arg.id({ required: true }),
        project: t.arg.id({ required: true }),
        expectedRevision: t.arg.int(),
        input: t.arg({ type: inputOf(inputName(name), schema.fields), required: true }),
      },
      resolve: (_root, { commandId, project, expectedRevision, input }, context) =>
        sendCommand(context, {
          name,
          commandId,
          project,
          expectedRevision: expectedRevision ?? undefined,
          input: fromInput(schema, input),
        }),
    }),
  )
}
