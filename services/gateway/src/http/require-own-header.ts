import type { RequestHandler } from 'express'

/** Any value will do: a page of another origin cannot set it without asking first, and is not allowed to. */
export const ownHeader = 'x-samstyre'

const reading = new Set(['GET', 'HEAD'])

/** Refuses requests that may change something unless they carry our own header (CSRF) and, with a body, JSON. */
export const requireOwnHeader: RequestHandler = (request, response, next) => {
  if (reading.has(request.method)) next()
  else if (request.headers[ownHeader] === undefined)
    response.status(403).json({ error: `the header ${ownHeader} is missing` })
  else if (request.is('application/json') === false)
    response.status(415).json({ error: 'the body must be application/json' })
  else next()
}
