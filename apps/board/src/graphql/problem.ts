import type { CombinedError } from 'urql'

/** Why a request gave no data, as far as it changes what a person should do. */
export type Problem =
  | { readonly kind: 'unreachable' | 'unavailable' | 'notLoggedIn' | 'noAccess' | 'notFound' | 'tooMany' }
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
    case 'UNAVAILABLE':
      return { kind: 'unavailable' }
    case undefined:
      return { kind: 'unreachable' }
    default:
      return { kind: 'server', reference: String(extensions?.['requestId'] ?? '–') }
  }
}
