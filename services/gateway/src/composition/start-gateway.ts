import pino, { type Logger } from 'pino'
import { systemClock } from '../clock/clock.ts'
import { startClerk } from '../deadlines/clerk.ts'
import { createGraphqlHandler } from '../graphql/server/yoga.ts'
import { createApp } from '../http/app.ts'
import type { Readiness } from '../http/health.ts'
import { listen } from '../http/listen.ts'
import { currentRegister, type Services } from '../projects/services.ts'
import { demoRoutes } from '../session/demo-routes.ts'
import { openKept } from './open-store.ts'
import type { GatewayOptions, RunningGateway } from './options.ts'
import { createServices } from './services.ts'
import { assertIdentity } from './settings.ts'

/** How long requests under way may take when the gateway closes, in milliseconds. */
const patience = 8000

/**
 * Opens the store, wires everything and serves.
 *
 * @throws {SettingsError} when it is asked for something that would not be safe or possible.
 * @throws {EventStoreError} when the log cannot be opened.
 */
export async function startGateway(options: GatewayOptions): Promise<RunningGateway> {
  const { demo, port, host = '127.0.0.1', clock = systemClock, board } = options
  assertIdentity(demo, host)
  const log = createLog(options)
  const kept = openKept(options)
  const closing = new AbortController()
  const services = createServices({ ...kept, clock, log, demo, closing: closing.signal })
  const clerk = startClerk(services)

  async function letGo(): Promise<void> {
    closing.abort()
    clerk.stop()
    await Promise.all([services.projects.close(), services.register.close()])
    await services.follower.stop()
    await kept.close()
  }

  try {
    const app = createApp({
      log,
      readiness: () => readinessOf(services),
      graphql: createGraphqlHandler(services),
      ...(demo ? { demo: demoRoutes(services.sessions, (person) => isKnown(services, person)) } : {}),
      ...(board === undefined ? {} : { board }),
    })
    const server = await listen(app, host, port)
    const url = `http://${host.includes(':') ? `[${host}]` : host}:${server.port}`
    log.info({ url }, 'serving')
    let closed: Promise<void> | undefined
    return {
      url,
      close() {
        closing.abort()
        closed ??= server.stop(patience).then(letGo)
        return closed
      },
    }
  } catch (error) {
    await letGo()
    throw error
  }
}

function createLog({ logLevel = 'info', logTo }: GatewayOptions): Logger {
  const options = { level: logLevel, base: null }
  return logTo === undefined ? pino(options) : pino(options, logTo)
}

function readinessOf({ follower, closing }: Services): Readiness {
  if (closing.aborted) return { ready: false, because: 'closing' }
  const state = follower.readiness()
  return state === 'ready' ? { ready: true } : { ready: false, because: state }
}

async function isKnown(services: Services, person: string): Promise<boolean> {
  const { people } = await currentRegister(services)
  return people.has(person)
}
