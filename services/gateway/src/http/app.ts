import express, { type Express, type RequestHandler, type Router } from 'express'
import type { Logger } from 'pino'
import type { Quotas } from '../limits/quotas.ts'
import { answerErrors } from './answer-errors.ts'
import { boardFiles } from './board-files.ts'
import { compress } from './compress.ts'
import { healthRoutes, type Readiness } from './health.ts'
import { limitRequests, type ReadSession } from './limit-requests.ts'
import { limitStrangers } from './limit-strangers.ts'
import { logRequests } from './log-requests.ts'
import { requireLoopbackHost } from './require-loopback-host.ts'
import { requireOwnHeader } from './require-own-header.ts'
import { securityHeaders } from './security-headers.ts'

export interface AppParts {
  readonly log: Logger
  readonly readiness: () => Readiness
  /** See every request before it is answered. */
  readonly watchers: readonly RequestHandler[]
  readonly quotas: Quotas
  readonly readSession: ReadSession
  /** The proxies whose word is taken for whom they pass on: addresses, subnets, or `loopback`. */
  readonly proxies: readonly string[]
  /** Present in demo mode only. */
  readonly demo?: Router
  readonly graphql: RequestHandler
  /** The folder of the board's built files, where there is one. */
  readonly board?: string
}

/** The server as an ordered list: each step may answer, refuse or pass on. */
export function createApp(parts: AppParts): Express {
  const { log, readiness, watchers, quotas, readSession, proxies, demo, graphql, board } = parts
  const app = express()
  app.disable('x-powered-by')
  app.set('query parser', 'simple')
  // Without a proxy that is named here, nobody's X-Forwarded-For is believed.
  app.set('trust proxy', [...proxies])
  // 1. An id and a line in the log for every request, whatever becomes of it, and its figures.
  app.use(logRequests(log))
  for (const watcher of watchers) app.use(watcher)
  // 2. What browsers are told about every answer.
  app.use(securityHeaders())
  // 3. Whoever watches over the process asks by address, not by name.
  app.use(healthRoutes(readiness))
  // 4. Nobody sends more than others can bear.
  app.use(limitRequests(quotas, readSession))
  // 5. In demo mode only this machine is served.
  if (demo) app.use(requireLoopbackHost)
  // 6. Nothing is changed on behalf of another site's page.
  app.use(requireOwnHeader)
  // 7. Answers are compressed, streams of events are not.
  app.use(compress())
  // 8. Logging in and out.
  if (demo) app.use('/demo', demo)
  // 9. The API. Without a login little is read.
  app.use('/graphql', limitStrangers, graphql)
  // 10. The board.
  if (board !== undefined) app.use(boardFiles(board))
  // 11. What is left over, and what went wrong.
  app.use((_request, response) => {
    response.status(404).json({ error: 'not found' })
  })
  app.use(answerErrors(log))
  return app
}
