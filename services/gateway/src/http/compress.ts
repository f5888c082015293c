import compression from 'compression'
import type { RequestHandler } from 'express'

/** Compresses what is worth it. Streams of events are left alone: compression would hold them back. */
export function compress(): RequestHandler {
  return compression({
    filter: (request, response) =>
      !String(response.getHeader('content-type')).startsWith('text/event-stream') &&
      compression.filter(request, response),
  })
}
