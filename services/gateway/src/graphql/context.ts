import type { IncomingMessage } from 'node:http'
import type { Language } from '@samstyre/messages'
import { type Asker, askerOf } from '../limits/asker.ts'
import type { Bounds } from '../limits/bounds.ts'
import type { Services } from '../projects/services.ts'
import { sessionIn } from '../session/cookie.ts'
import type { Session } from '../session/session.ts'
import { Meter } from './cost/meter.ts'
import { notLoggedIn } from './errors.ts'
import { languageIn } from './language-header.ts'

/** What resolvers know about the request beside its arguments. */
export interface GatewayContext {
  readonly services: Services
  readonly session: Session | undefined
  /** The language of sentences that no argument asks for otherwise. */
  readonly language: Language
  /** Aborts when the reader goes away. */
  readonly gone: AbortSignal
  /** Who is counted for what the request asks. */
  readonly asker: Asker
  /** Measures the answer while it is made. */
  readonly meter: Meter
}

/** Builds the context of one request. */
export function contextOf(
  services: Services,
  { limits, turns }: Pick<Bounds, 'limits' | 'turns'>,
  request: IncomingMessage,
  gone: AbortSignal,
): GatewayContext {
  const asker = askerOf(request)
  return {
    services,
    gone,
    asker,
    meter: new Meter(limits, turns, asker.key, gone),
    session: services.sessions.read(sessionIn(request.headers.cookie)),
    language: languageIn(request.headers['accept-language']),
  }
}

/** The person logged in. @throws {GraphQLError} when nobody is: default deny. */
export function viewerOf({ session }: GatewayContext): string {
  if (session === undefined) throw notLoggedIn()
  return session.person
}
