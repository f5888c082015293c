import type { Request, Response } from 'express'

/** What a refusal says, whoever answers it. */
export interface Refusal {
  readonly status: number
  readonly code: string
  readonly message: string
  /** After how many seconds the same may be sent again. */
  readonly seconds?: number
}

/** Refuses a request before it is read: to the API in the form of its own errors, so that clients show the sentence. */
export function refuse(request: Request, response: Response, { status, code, message, seconds }: Refusal): void {
  if (seconds !== undefined) response.setHeader('retry-after', String(seconds))
  // What is left of the body is not waited for.
  if (!request.complete) response.setHeader('connection', 'close')
  response.status(status)
  if (request.originalUrl.startsWith('/graphql'))
    response.json({ errors: [{ message, extensions: { code, seconds } }] })
  else response.json({ error: message, code })
}
