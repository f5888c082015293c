import { GraphQLError } from 'graphql'

/** Nobody is logged in. */
export function notLoggedIn(): GraphQLError {
  return new GraphQLError('Log in first.', { extensions: { code: 'UNAUTHENTICATED' } })
}

/** There is no such thing, or it is nothing that the viewer may read: which of the two is not said. READ-3 */
export function forbidden(): GraphQLError {
  return new GraphQLError('There is no such project, or you may not read it.', { extensions: { code: 'FORBIDDEN' } })
}

/** There is no such thing. */
export function notFound(what: string): GraphQLError {
  return new GraphQLError(`There is no such ${what}.`, { extensions: { code: 'NOT_FOUND' } })
}

/** The question itself is not one that can be answered. */
export function badArgument(what: string): GraphQLError {
  return new GraphQLError(what, { extensions: { code: 'BAD_USER_INPUT' } })
}
