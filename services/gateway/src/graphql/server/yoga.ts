import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { createYoga, type Plugin } from 'graphql-yoga'
import type { Services } from '../../projects/services.ts'
import { contextOf } from '../context.ts'
import { schema } from '../schema.ts'
import { limitQueries } from './limit-queries.ts'
import { limits } from './limits.ts'
import { maskErrors } from './mask-error.ts'
import { noteOperations } from './note-operations.ts'
import { refuseMalformed } from './refuse-malformed.ts'

/**
 * The API over HTTP: queries and commands as JSON, subscriptions as server-sent events.
 *
 * @param watchers see every operation that is executed
 */
export function createGraphqlHandler(services: Services, watchers: readonly Plugin[]): RequestListener {
  const { log } = services
  return createYoga<{ req: IncomingMessage; res: ServerResponse }>({
    schema,
    graphqlEndpoint: '/graphql',
    context: ({ req, request }) => contextOf(services, req, request.signal),
    plugins: [refuseMalformed(), limitQueries(), noteOperations(), ...watchers],
    maskedErrors: { maskError: maskErrors(log), errorMessage: 'Unexpected error.' },
    maxRequestBodySize: limits.bodyBytes,
    // Everything Yoga would add beside the API is off: our own page and health answers are enough.
    batching: false,
    cors: false,
    graphiql: false,
    healthCheckEndpoint: '/graphql/health',
    landingPage: false,
    logging: false,
    multipart: false,
  })
}
