import { GraphQLError } from 'graphql'
import type { Plugin } from 'graphql-yoga'

/**
 * Refuses requests that are no GraphQL requests as the sender's fault, where Yoga itself looks less closely: it takes an
 * operation's name of any type, and anything as JSON in an address.
 */
export function refuseMalformed(): Plugin {
  return {
    onRequestParse({ requestParser, setRequestParser }) {
      if (requestParser === undefined) return
      setRequestParser(async (request) => {
        try {
          return await requestParser(request)
        } catch (error) {
          throw error instanceof SyntaxError ? malformed('variables and extensions are JSON.') : error
        }
      })
    },
    onParams({ params }) {
      const { operationName, query }: { readonly operationName?: unknown; readonly query?: unknown } = params
      if (query === undefined || query === null) throw malformed('Must provide query string.')
      if (operationName !== undefined && operationName !== null && typeof operationName !== 'string') {
        throw malformed('operationName is a text.')
      }
    },
  }
}

function malformed(what: string): GraphQLError {
  return new GraphQLError(what, { extensions: { code: 'BAD_REQUEST', http: { status: 400 } } })
}
