import { commandSchemas, eventSchemas } from '@samstyre/domain'
import { type ChoiceSchema, isOptional, type RecordFields, type Schema } from '@samstyre/event-sourcing'
import { builder } from './builder.ts'

const choices = new Map<string, ChoiceSchema>()
for (const schema of [...Object.values(eventSchemas), ...Object.values(commandSchemas)]) collect(schema)

const made = new Map<string, ReturnType<typeof make>>()

/** The GraphQL enum of one of the domain's choices: one for each name, whether it comes in or goes out. */
export function enumNamed(name: string) {
  const known = made.get(name)
  if (known !== undefined) return known
  const choice = choices.get(name)
  if (choice === undefined) throw new Error(`no event or command has a choice named ${name}`)
  const type = make(choice)
  made.set(name, type)
  return type
}

function make({ name, options }: ChoiceSchema) {
  return builder.enumType(name, { values: options })
}

function collect(schema: Schema): void {
  if (schema.kind === 'choice') choices.set(schema.name, schema)
  else if (schema.kind === 'list') collect(schema.item)
  else if (schema.kind === 'record') collectFields(schema.fields)
  else if (schema.kind === 'variant') for (const fields of Object.values(schema.variants)) collectFields(fields)
}

function collectFields(fields: RecordFields): void {
  for (const field of Object.values(fields)) collect(isOptional(field) ? field.optional : field)
}
