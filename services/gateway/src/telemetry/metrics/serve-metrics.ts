import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Logger } from 'pino'
import type { Registry } from 'prom-client'
import { unusableFigures } from '../../composition/settings-error.ts'
import { type Listening, listen } from '../../http/listen.ts'
import { hostName, isLoopback } from '../../http/loopback.ts'

/** Where the figures are served. */
export interface MetricsAddress {
  /** 0 for any free port. */
  readonly port: number
  readonly host: string
}

/**
 * Serves the figures at `GET /metrics` on a port of its own.
 *
 * The board's port is what a reverse proxy makes public, and behind a proxy on the same machine every request comes from
 * loopback: a port that the proxy does not know is the only thing that tells the two apart.
 *
 * @throws {SettingsError} when it cannot listen there.
 */
export async function serveMetrics(
  registry: Registry,
  { host, port }: MetricsAddress,
  log: Logger,
): Promise<Listening> {
  // A page elsewhere can make its own name point to this machine; the `Host` header gives it away.
  const isOwnName = (request: IncomingMessage) => !isLoopback(host) || isLoopback(hostName(request.headers.host ?? ''))

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (!isOwnName(request)) response.writeHead(421).end()
    else if (request.method !== 'GET' || request.url?.split('?', 1)[0] !== '/metrics') response.writeHead(404).end()
    else {
      const text = await registry.metrics()
      response.writeHead(200, { 'content-type': registry.contentType, 'cache-control': 'no-store' }).end(text)
    }
  }

  const serving = listen(
    (request, response) => {
      answer(request, response).catch((error: unknown) => {
        log.error({ err: error }, 'the figures could not be read')
        response.writeHead(500).end()
      })
    },
    host,
    port,
  )
  return await serving.catch((error: unknown) => {
    throw unusableFigures(error)
  })
}
