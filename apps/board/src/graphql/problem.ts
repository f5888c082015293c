import type { CombinedError } from 'urql'

/** Why a request gave no data, as far as it changes what a person should do. */
export type Problem =
  | { readonly kind: 'unreachable' | 'unavailable' | 'invalid' | 'notLoggedIn' | 'noAccess' | 'notFound' }
  /** Too many requests at once, more than is answered to one, or an answer that took too long. */
  | { readonly kind: 'tooMany' | 'tooMuch' | 'tooSlow' }
  /** Something broke at the server, which wrote it down under this reference. */
  | { readonly kind: 'server'; readonly reference: string }

export function problemOf(error: CombinedError): Problem {
  const extensions = error.graphQLErrors[0]?.extensions
  switch (extensions?.['code']) {
    case 'UNAUTHENTICATED':
      return { kind: 'notLoggedIn' }
    case 'FORBIDDEN':
      return { kind: 'noAccess' }
    case 'NOT_FOUND':
      return { kind: 'notFound' }
    case 'TOO_MANY_REQUESTS':
      return { kind: 'tooMany' }
    case 'QUERY_TOO_COSTLY':
    case 'QUERY_TOO_LARGE':
    case 'ANSWER_TOO_LARGE':
      return { kind: 'tooMuch' }
    case 'ANSWER_TOO_SLOW':
      return { kind: 'tooSlow' }
    case 'UNAVAILABLE':
      return { kind: 'unavailable' }
    case 'BAD_USER_INPUT':
      return { kind: 'invalid' }
    case undefined:
      // An answer without a code refuses the question as it was put: it would be refused again.
      return error.graphQLErrors.length === 0 ? { kind: 'unreachable' } : { kind: 'invalid' }
    default:
      return { kind: 'server', reference: String(extensions?.['requestId'] ?? '–') }
  }
}
