import { EventStoreError } from '@samstyre/event-store'
import { GraphQLError } from 'graphql'
import type { Logger } from 'pino'
import { currentExchange } from '../../http/exchange.ts'

/** Turns an error into what the client may see. What we did not throw on purpose is logged whole and answered with the request's id only. */
export function maskErrors(log: Logger): (error: unknown, message: string) => Error {
  return (error, message) => {
    if (isMeant(error)) return error
    const exchange = currentExchange()
    if (exchange) exchange.outcome = 'masked'
    const requestId = exchange?.requestId
    const cause = original(error)
    const known = isOutage(cause)
    const what = known ? 'the log is not available' : 'unexpected error'
    log.error({ err: cause, requestId, operation: exchange?.operation }, what)
    return new GraphQLError(known ? tryAgain : message, {
      ...(error instanceof GraphQLError ? place(error) : {}),
      extensions: { code: known ? 'UNAVAILABLE' : 'INTERNAL_SERVER_ERROR', unexpected: true, requestId },
    })
  }
}

const tryAgain = 'The log cannot be reached just now. Send the same again: a command under the same id is kept once.'

/** The log could not be read or written; what was asked for was fine. */
function isOutage(cause: unknown): boolean {
  return cause instanceof EventStoreError && cause.code !== 'invalid-event' && cause.code !== 'corrupt'
}

function place(error: GraphQLError) {
  return { path: error.path, nodes: error.nodes }
}

/** An error of graphql itself or one that a resolver threw as an answer: the chain of causes holds nothing else. */
function isMeant(error: unknown): error is GraphQLError {
  return error instanceof GraphQLError && (error.originalError === undefined || isMeant(error.originalError))
}

function original(error: unknown): unknown {
  return error instanceof GraphQLError ? (error.originalError ?? error) : error
}
