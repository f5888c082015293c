import { Router } from 'express'

/** Whether requests can be served well just now, and if not, what is missing. */
export type Readiness = { readonly ready: true } | { readonly ready: false; readonly because: string }

/** `/healthz`: the process lives. `/readyz`: it can serve. */
export function healthRoutes(readiness: () => Readiness): Router {
  const router = Router()
  router.get('/healthz', (_request, response) => {
    response.set('cache-control', 'no-store').json({ alive: true })
  })
  router.get('/readyz', (_request, response) => {
    const answer = readiness()
    response
      .set('cache-control', 'no-store')
      .status(answer.ready ? 200 : 503)
      .json(answer)
  })
  return router
}
