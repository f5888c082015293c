import express, { type Request, type Response, Router } from 'express'
import { clearedCookie, sessionCookie, sessionIn } from './cookie.ts'
import { type Sessions, sessionHours } from './sessions.ts'

const secondsPerHour = 3600

/** Logs anybody in as anyone the register knows. Mounted only in demo mode, where only this machine can reach it. */
export function demoRoutes(sessions: Sessions, personExists: (id: string) => Promise<boolean>): Router {
  const router = Router()
  router.use(express.json({ limit: '4kb' }))
  router.post('/login', async (request: Request<object, unknown, unknown>, response: Response) => {
    const person = personIn(request.body)
    if (person === undefined || !(await personExists(person))) {
      response.status(400).json({ error: 'no such person' })
      return
    }
    endCurrent(sessions, request)
    response.setHeader('set-cookie', sessionCookie(sessions.begin(person), sessionHours * secondsPerHour))
    response.status(204).end()
  })
  router.post('/logout', (request, response) => {
    endCurrent(sessions, request)
    response.setHeader('set-cookie', clearedCookie())
    response.status(204).end()
  })
  return router
}

function endCurrent(sessions: Sessions, request: Pick<Request, 'headers'>): void {
  const session = sessions.read(sessionIn(request.headers.cookie))
  if (session !== undefined) sessions.end(session)
}

function personIn(body: unknown): string | undefined {
  return typeof body === 'object' && body !== null && 'person' in body && typeof body.person === 'string'
    ? body.person
    : undefined
}
