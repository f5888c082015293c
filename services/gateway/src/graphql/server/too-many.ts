import type { Language } from '@samstyre/messages'
import { translators } from '@samstyre/messages/all'
import { GraphQLError } from 'graphql'

/** What there was too much of, with what its text needs to say beside the wait. */
export type TooMuchAtOnce =
  | { readonly what: 'requests' | 'commands' | 'address' | 'spending' | 'busy' | 'unread' }
  | { readonly what: 'heavy' | 'live'; readonly count: number }

/** The sentence for somebody who sends or asks too much at once, with the seconds to wait. */
export function tooManyText(too: TooMuchAtOnce, seconds: number, language: Language): string {
  const say = translators[language]
  return too.what === 'heavy' || too.what === 'live'
    ? say(`limits.${too.what}`, { count: too.count, seconds })
    : say(`limits.${too.what}`, { seconds })
}

/** The same as the error of an answer with the status 429, which clients know to wait at. */
export function tooMany(too: TooMuchAtOnce, seconds: number, language: Language): GraphQLError {
  const http = { status: 429, headers: { 'retry-after': String(seconds) } }
  return new GraphQLError(tooManyText(too, seconds, language), {
    extensions: { code: 'TOO_MANY_REQUESTS', limit: too.what, seconds, http },
  })
}
