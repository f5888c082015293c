import type { MetricsAddress } from '../telemetry/metrics/serve-metrics.ts'
import type { TraceSettings } from '../telemetry/tracing/start-tracing.ts'
import { type Environment, portIn, textFrom } from './environment.ts'
import { SettingsError } from './settings-error.ts'

/** Where `METRICS_PORT` and `METRICS_HOST` (loopback without it) have the figures served. @throws {SettingsError} */
export function metricsIn(environment: Environment): MetricsAddress | undefined {
  const port = portIn(environment, 'METRICS_PORT')
  return port === undefined ? undefined : { port, host: textFrom(environment['METRICS_HOST'], '127.0.0.1') }
}

/**
 * Where the variables of OpenTelemetry have traces sent: `OTEL_EXPORTER_OTLP_TRACES_ENDPOINT` names the address itself,
 * `OTEL_EXPORTER_OTLP_ENDPOINT` the collector's.
 *
 * @throws {SettingsError} when it is no address.
 */
export function tracesIn(environment: Environment): TraceSettings | undefined {
  const service = textFrom(environment['OTEL_SERVICE_NAME'], 'samstyre')
  const own = textFrom(environment['OTEL_EXPORTER_OTLP_TRACES_ENDPOINT'], '')
  if (own !== '') return { url: addressIn('OTEL_EXPORTER_OTLP_TRACES_ENDPOINT', own), service }
  const shared = textFrom(environment['OTEL_EXPORTER_OTLP_ENDPOINT'], '')
  if (shared === '') return undefined
  const base = addressIn('OTEL_EXPORTER_OTLP_ENDPOINT', shared)
  return { url: `${base.replace(/\/$/, '')}/v1/traces`, service }
}

function addressIn(name: string, value: string): string {
  const address = URL.parse(value)
  if (address?.protocol === 'http:' || address?.protocol === 'https:') return value
  throw new SettingsError(`${name}=${value} is no address: give one such as http://127.0.0.1:4318.`)
}
