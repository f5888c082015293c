import { formatBytes, type Language } from '@samstyre/messages'
import { translators } from '@samstyre/messages/all'
import { GraphQLError } from 'graphql'
import type { Shape } from '../server/shape.ts'

/** What a question asked too much of, with what is allowed. */
export type Excess =
  | { readonly what: 'cost'; readonly cost: number; readonly allowed: number }
  /** In seconds. */
  | { readonly what: 'time'; readonly allowed: number }
  /** In bytes. */
  | { readonly what: 'size'; readonly allowed: number }
  | { readonly what: 'tokens'; readonly allowed: number }
  | { readonly what: keyof Shape; readonly value: number; readonly allowed: number }
  /** Nobody waits for the answer. */
  | { readonly what: 'gone' }

/** The refusal of a question that asks for too much, in the language of its asker: what it is, what is allowed, what to do. */
export function tooMuch(excess: Excess, language: Language): GraphQLError {
  const { what: _, ...values } = excess
  return new GraphQLError(textOf(excess, language), {
    extensions: { code: codeOf(excess), limit: excess.what, ...values },
  })
}

function codeOf({ what }: Excess): string {
  switch (what) {
    case 'cost':
      return 'QUERY_TOO_COSTLY'
    case 'time':
    case 'gone':
      return 'ANSWER_TOO_SLOW'
    case 'size':
      return 'ANSWER_TOO_LARGE'
    default:
      return 'QUERY_TOO_LARGE'
  }
}

function textOf(excess: Excess, language: Language): string {
  const say = translators[language]
  switch (excess.what) {
    case 'cost':
      return say('limits.cost', { cost: excess.cost, allowed: excess.allowed })
    case 'time':
      return say('limits.time', { seconds: excess.allowed })
    case 'size':
      return say('limits.size', { allowed: formatBytes(language, excess.allowed) })
    case 'tokens':
      return say('limits.tokens', { allowed: excess.allowed })
    case 'gone':
      return say('errors.connectionLost')
    default:
      return say(`limits.${excess.what}`, { value: excess.value, allowed: excess.allowed })
  }
}
