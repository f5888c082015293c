import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { createYoga, type Plugin } from 'graphql-yoga'
import type { Bounds } from '../../limits/bounds.ts'
import { bodyBytes } from '../../limits/limits.ts'
import type { Services } from '../../projects/services.ts'
import { contextOf } from '../context.ts'
import { schema } from '../schema.ts'
import { createDocuments } from './documents.ts'
import { limitCost } from './limit-cost.ts'
import { limitDocuments } from './limit-documents.ts'
import { maskErrors } from './mask-error.ts'
import { noteOperations } from './note-operations.ts'
import { refuseMalformed } from './refuse-malformed.ts'
import { sendByPieces } from './send-by-pieces.ts'

/**
 * The API over HTTP: queries and commands as JSON, subscriptions as server-sent events.
 *
 * @param watchers see every operation that is executed
 */
export function createGraphqlHandler(services: Services, bounds: Bounds, watchers: readonly Plugin[]): RequestListener {
  const { log } = services
  const documents = createDocuments()
  return createYoga<{ req: IncomingMessage; res: ServerResponse }>({
    schema,
    graphqlEndpoint: '/graphql',
    context: ({ req, request }) => contextOf(services, bounds, req, request.signal),
    plugins: [
      refuseMalformed(),
      noteOperations(),
      limitDocuments(documents, bounds.turns),
      limitCost(bounds),
      sendByPieces(bounds),
      ...watchers,
    ],
    maskedErrors: { maskError: maskErrors(log), errorMessage: 'Unexpected error.' },
    maxRequestBodySize: bodyBytes.loggedIn,
    // Refusals are in the language of whoever asked, so they are not kept for the next one.
    parserAndValidationCache: { documentCache: documents, errorCache: { get: () => undefined, set: () => undefined } },
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
