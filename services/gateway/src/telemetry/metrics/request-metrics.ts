import type { RequestHandler } from 'express'
import { Histogram, type Registry } from 'prom-client'
import { routeClass } from '../watching/route-class.ts'
import { durations, milliseconds } from './durations.ts'

/** Measures every request from its arrival to its last byte; a stream's time is how long it was open. */
export function requestMetrics(registry: Registry): RequestHandler {
  const seconds = new Histogram({
    name: 'samstyre_http_request_duration_seconds',
    help: 'HTTP requests by what they were for and by status.',
    labelNames: ['route', 'status'],
    buckets: durations,
    registers: [registry],
  })
  return (request, response, next) => {
    const began = performance.now()
    // Express takes the part it has matched off the address while it goes on.
    const { originalUrl: url } = request
    response.once('close', () => {
      const labels = { route: routeClass(url, response), status: response.statusCode }
      seconds.observe(labels, (performance.now() - began) / milliseconds)
    })
    next()
  }
}
