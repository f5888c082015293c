import { GraphQLError } from 'graphql'
import { builder } from './builder.ts'

/** Whether a text is a real day or instant is checked with the rest of a command, so that the answer names the field. */
function asText(value: unknown): string {
  if (typeof value === 'string') return value
  throw new GraphQLError('A date or time is written as a text.')
}

builder.scalarType('Date', {
  description: 'A calendar date: 2026-11-22.',
  serialize: (value) => value,
  parseValue: asText,
})

builder.scalarType('DateTime', {
  description: 'An instant in UTC: 2026-11-22T12:05:00.000Z.',
  serialize: (value) => value,
  parseValue: asText,
})
