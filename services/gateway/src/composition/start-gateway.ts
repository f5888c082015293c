import { setTimeout as sleep } from 'node:timers/promises'
import pino, { type Logger } from 'pino'
import manifest from '../../package.json' with { type: 'json' }
import { systemClock } from '../clock/clock.ts'
import { startClerk } from '../deadlines/clerk.ts'
import { createGraphqlHandler } from '../graphql/server/yoga.ts'
import { createApp } from '../http/app.ts'
import type { Readiness } from '../http/health.ts'
import { type Listening, listen } from '../http/listen.ts'
import { createBounds } from '../limits/bounds.ts'
import { currentRegister, type Services } from '../projects/services.ts'
import { demoRoutes } from '../session/demo-routes.ts'
import { openTelemetry } from '../telemetry/telemetry.ts'
import { openKept } from './open-store.ts'
import type { GatewayOptions, RunningGateway } from './options.ts'
import { createServices } from './services.ts'
import { assertIdentity } from './settings.ts'

/** How long requests under way may take when the gateway closes, in milliseconds. */
const patience = 8000

/**
 * How long a gateway that starts may read the log before it listens, in milliseconds. Until it listens, a proxy sends
 * everybody to the others, who have read it.
 */
const longestSilence = 20_000

/**
 * Opens the store, wires everything, reads the log and serves.
 *
 * @throws {SettingsError} when it is asked for something that would not be safe or possible.
 * @throws {EventStoreError} when the log cannot be opened.
 */
export async function startGateway(options: GatewayOptions): Promise<RunningGateway> {
  const { demo, port, host = '127.0.0.1', clock = systemClock, board } = options
  assertIdentity(demo, host)
  const log = createLog(options)
  const kept = await openKept(options)
  const closing = new AbortController()
  const wanted = { metrics: options.metrics !== undefined, traces: options.traces }
  const telemetry = await openTelemetry(log, manifest.version, wanted).catch(async (error: unknown) => {
    await kept.close()
    throw error
  })
  const services = createServices({ ...kept, clock, log, demo, closing: closing.signal, telemetry })
  const bounds = createBounds(options.limits)
  const clerk = startClerk(services)
  let figures: Listening | undefined

  async function letGo(): Promise<void> {
    closing.abort()
    clerk.stop()
    await Promise.all([services.projects.close(), services.register.close()])
    await services.follower.stop()
    await kept.close()
    await Promise.all([figures?.stop(patience), telemetry.close()])
  }

  try {
    if (telemetry.metrics && options.metrics) {
      const { serveFigures } = await import('./serve-figures.ts')
      const measured = { services, store: kept.store, place: options }
      figures = await serveFigures(telemetry.metrics, measured, options.metrics)
    }
    const app = createApp({
      log,
      readiness: () => readinessOf(services),
      watchers: telemetry.requests,
      quotas: bounds.quotas,
      readSession: (sealed) => services.sessions.read(sealed),
      proxies: options.proxies ?? [],
      graphql: createGraphqlHandler(services, bounds, telemetry.operations),
      ...(demo ? { demo: demoRoutes(services.sessions, (person) => isKnown(services, person)) } : {}),
      ...(board === undefined ? {} : { board }),
    })
    await Promise.race([services.follower.begun, sleep(longestSilence, undefined, { ref: false })])
    const { addressConnections } = bounds.limits
    // All connections come from the proxy, where there is one.
    const perAddress = options.proxies === undefined ? addressConnections : Number.POSITIVE_INFINITY
    const connections = { perAddress, ...options.connections }
    const server = await listen(app, host, port, connections, () => bounds.turns.cameIn())
    const url = addressOf(host, server.port)
    const metricsUrl = options.metrics && figures && `${addressOf(options.metrics.host, figures.port)}/metrics`
    log.info({ url, metricsUrl }, 'serving')
    let closed: Promise<void> | undefined
    return {
      url,
      ...(metricsUrl === undefined ? {} : { metricsUrl }),
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

function addressOf(host: string, port: number): string {
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`
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
