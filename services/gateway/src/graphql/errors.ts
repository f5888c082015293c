import { GraphQLError } from 'graphql'

/** Nobody is logged in. */
export function notLoggedIn(): GraphQLError {
  return new GraphQLError('Log in first.', { extensions: { code: 'UNAUTHENTICATED' } })
}

/** It may be there, but the viewer has no part in it. */
export function forbidden(): GraphQLError {
  return new GraphQLError('You have no part in this.', { extensions: { code: 'FORBIDDEN' } })
}

/** There is no such thing. */
export function notFound(what: string): GraphQLError {
  return new GraphQLError(`There is no such ${what}.`, { extensions: { code: 'NOT_FOUND' } })
}

/** The question itself is not one that can be answered. */
export function badArgument(what: string): GraphQLError {
  return new GraphQLError(what, { extensions: { code: 'BAD_USER_INPUT' } })
}
