import { randomUUID } from 'node:crypto'
import type { RequestHandler } from 'express'
import type { Logger } from 'pino'
import { type Exchange, inExchange } from './exchange.ts'

/**
 * Gives every request an id and the log one line about it.
 *
 * The line holds no query string, variables, names or cookies.
 */
export function logRequests(log: Logger): RequestHandler {
  return (request, response, next) => {
    const exchange: Exchange = { requestId: randomUUID() }
    const began = performance.now()
    const { method, path } = request
    response.setHeader('x-request-id', exchange.requestId)
    response.once('close', () => {
      const { requestId, operation, outcome } = exchange
      const durationMs = Math.round(performance.now() - began)
      log.info({ requestId, method, path, status: response.statusCode, durationMs, operation, outcome }, 'request')
    })
    inExchange(exchange, next)
  }
}
