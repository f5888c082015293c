import type { RequestHandler } from 'express'
import { hostName, isLoopback } from './loopback.ts'

/**
 * Refuses requests that name another host than this machine.
 *
 * A page elsewhere can make its own name point to 127.0.0.1 and so reach a server that believes itself unreachable
 * (DNS rebinding); the `Host` header gives it away.
 */
export const requireLoopbackHost: RequestHandler = (request, response, next) => {
  if (isLoopback(hostName(request.headers.host ?? ''))) next()
  else response.status(421).json({ error: 'demo mode answers only to localhost' })
}
