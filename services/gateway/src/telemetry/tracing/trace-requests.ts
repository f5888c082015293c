import { SpanKind, SpanStatusCode } from '@opentelemetry/api'
import type { RequestHandler } from 'express'
import { currentExchange } from '../../http/exchange.ts'
import { routeClass } from '../watching/route-class.ts'
import { childOf, type Spans } from './spans.ts'
import { spanIn } from './trace-parent.ts'

const serverFault = 500

/**
 * Every request as a span, in the trace of whoever sent a `traceparent`. A stream's span ends when the stream does.
 * Questions about the gateway's health are left out: they come all the time.
 */
export function traceRequests({ tracer, request: requests }: Spans): RequestHandler {
  return (request, response, next) => {
    const { method, originalUrl: url, headers } = request
    if (routeClass(url, response) === 'health') {
      next()
      return
    }
    const parent = spanIn(headers['traceparent']?.toString())
    const span = tracer.startSpan(method, { kind: SpanKind.SERVER }, childOf(parent))
    const requestId = currentExchange()?.requestId
    if (requestId !== undefined) span.setAttribute('samstyre.correlation_id', requestId)
    response.once('close', () => {
      const route = routeClass(url, response)
      const { statusCode } = response
      span.updateName(`${method} ${route}`)
      span.setAttributes({
        'http.request.method': method,
        'http.response.status_code': statusCode,
        'samstyre.route': route,
      })
      if (statusCode >= serverFault) span.setStatus({ code: SpanStatusCode.ERROR })
      span.end()
    })
    requests.run({ span }, next)
  }
}
