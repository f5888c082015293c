import { formatBytes } from '@samstyre/messages'
import { translators } from '@samstyre/messages/all'
import type { Request, RequestHandler } from 'express'
import { askerOf } from '../limits/asker.ts'
import { bodyBytes } from '../limits/limits.ts'
import { languageOf } from './limit-requests.ts'
import { refuse } from './refuse.ts'

/**
 * Refuses from whoever is not logged in what is larger than the questions of the page to log in at, before it is read.
 * Nothing else that they may ask is long.
 */
export const limitStrangers: RequestHandler = (request, response, next) => {
  if (!askerOf(request).isStranger || sizeOf(request) <= bodyBytes.stranger) next()
  else {
    const language = languageOf(request)
    const message = translators[language]('limits.loginFirst', { allowed: formatBytes(language, bodyBytes.stranger) })
    refuse(request, response, { status: 401, code: 'UNAUTHENTICATED', message })
  }
}

/** How much a request says it carries, in its address and its body. One that does not say may be endless. */
function sizeOf({ headers, originalUrl }: Request): number {
  if (headers['transfer-encoding'] !== undefined) return Number.POSITIVE_INFINITY
  return originalUrl.length + Number(headers['content-length'] ?? 0)
}
