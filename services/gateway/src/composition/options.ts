import type { EventStore } from '@samstyre/event-store'
import type { DestinationStream } from 'pino'
import type { Clock } from '../clock/clock.ts'
import type { ConnectionLimits } from '../http/watch-connections.ts'
import type { Limits } from '../limits/limits.ts'
import type { MetricsAddress } from '../telemetry/metrics/serve-metrics.ts'
import type { TraceSettings } from '../telemetry/tracing/start-tracing.ts'
import type { EventStoreSettings, LogLevel } from './settings.ts'

/** How a gateway is to be started. */
export interface GatewayOptions {
  /** Demo login: anybody may be anyone, so only this machine is served. Without it OIDC is required. */
  readonly demo: boolean
  /** 0 for any free port. */
  readonly port: number
  readonly host?: string
  /** Where the event log and the key of the sessions are kept. It is made when it is not there. */
  readonly dataFolder?: string
  /** EventStoreDB keeps the log instead of the data folder; several gateways may share it. */
  readonly eventStore?: EventStoreSettings
  /** A store that is open already, instead of the ones above. Whoever opened it closes it. */
  readonly store?: EventStore
  /**
   * The file of the key that seals sessions, made when it is not there. Without it the key is in the data folder, or, on
   * EventStoreDB, lives as long as the process.
   */
  readonly sessionKeyFile?: string
  /** The folder of the board's built files. */
  readonly board?: string
  readonly clock?: Clock
  /** Where the figures for Prometheus are served; without it they are not. */
  readonly metrics?: MetricsAddress
  /** Where traces are sent; without it there are none. */
  readonly traces?: TraceSettings
  /**
   * The proxies in front, whose `X-Forwarded-For` names who is counted: addresses, subnets such as `10.0.0.0/8`, or
   * `loopback`. Without any, the address of the connection counts.
   */
  readonly proxies?: readonly string[]
  /** What may be asked for, where it is not as usual. */
  readonly limits?: Partial<Limits>
  /** When connections that stand still are ended, where it is not as usual. */
  readonly connections?: Partial<ConnectionLimits>
  readonly logLevel?: LogLevel
  /** Where the log goes instead of the standard output. */
  readonly logTo?: DestinationStream
}

/** A gateway that serves. */
export interface RunningGateway {
  /** Such as `http://127.0.0.1:4000`. */
  readonly url: string
  /** Where the figures are, such as `http://127.0.0.1:9464/metrics`, if they are served. */
  readonly metricsUrl?: string
  /**
   * Takes nothing new, finishes what was accepted, ends the streams and lets go of everything. Within ten seconds, or 25
   * when commands wait for an EventStoreDB that does not answer.
   */
  close(): Promise<void>
}
