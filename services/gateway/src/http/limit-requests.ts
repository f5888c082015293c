import type { Request, RequestHandler } from 'express'
import { languageIn } from '../graphql/language-header.ts'
import { tooManyText } from '../graphql/server/too-many.ts'
import { addressFrom, noteAsker } from '../limits/asker.ts'
import type { Quotas } from '../limits/quotas.ts'
import { sessionIn } from '../session/cookie.ts'
import type { Session } from '../session/session.ts'
import { refuse } from './refuse.ts'

/** Reads a session from its sealed form. */
export type ReadSession = (sealed: string | undefined) => Session | undefined

/**
 * Notes who sends a request, and refuses it when too much came from there in a short time: from one address, or from one
 * person, in however many sessions. Costs no more than reading the headers.
 */
export function limitRequests(quotas: Quotas, read: ReadSession): RequestHandler {
  return async (request, response, next) => {
    const address = addressFrom(request.ip)
    const session = read(sessionIn(request.headers.cookie))
    const key = session === undefined ? `address ${address}` : `person ${session.person}`
    noteAsker(request, { key, address, isStranger: session === undefined })
    const crowded = await quotas.take('addressRequests', address)
    const wait = crowded ?? (session === undefined ? undefined : await quotas.take('requests', key))
    if (wait === undefined) next()
    else {
      const what = crowded === undefined ? 'requests' : 'address'
      const message = tooManyText({ what }, wait, languageOf(request))
      refuse(request, response, { status: 429, code: 'TOO_MANY_REQUESTS', message, seconds: wait })
    }
  }
}

/** The language that whoever sent a request reads. */
export function languageOf({ headers }: Pick<Request, 'headers'>) {
  return languageIn(headers['accept-language'])
}
