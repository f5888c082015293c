import type { ErrorRequestHandler } from 'express'
import type { Logger } from 'pino'
import { currentExchange } from './exchange.ts'

/** The last resort: what nobody expected is logged whole, and answered with nothing but the request's id. */
export function answerErrors(log: Logger): ErrorRequestHandler {
  // Express tells an error handler by its four parameters.
  return (error: unknown, _request, response, next) => {
    const requestId = currentExchange()?.requestId
    const status = clientStatus(error)
    if (status === undefined) log.error({ err: error, requestId }, 'unexpected error')
    if (response.headersSent) next(error)
    else
      response
        .status(status ?? 500)
        .json({ error: status === undefined ? 'unexpected error' : 'bad request', requestId })
  }
}

/** Errors of the body parser and the file server name a status from 400 to 499: the sender's fault. */
function clientStatus(error: unknown): number | undefined {
  const status: unknown = error instanceof Error && 'status' in error ? error.status : undefined
  return typeof status === 'number' && status >= 400 && status < 500 ? status : undefined
}
