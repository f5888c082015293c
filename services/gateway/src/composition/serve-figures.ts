import { join } from 'node:path'
import type { EventStore } from '@samstyre/event-store'
import type { SqliteLog } from '@samstyre/event-store/sqlite'
import type { Listening } from '../http/listen.ts'
import type { Services } from '../projects/services.ts'
import { cacheFigures } from '../telemetry/metrics/cache-figures.ts'
import { diskFigures, followerFigures } from '../telemetry/metrics/gateway-figures.ts'
import type { Metrics } from '../telemetry/metrics/open-metrics.ts'
import { type MetricsAddress, serveMetrics } from '../telemetry/metrics/serve-metrics.ts'
import { logFile } from './open-store.ts'
import type { GatewayOptions } from './options.ts'

/** The parts of a gateway that figures are looked up in when somebody asks for them. */
interface Measured {
  readonly services: Pick<Services, 'projects' | 'register' | 'follower' | 'log'>
  readonly store: EventStore
  readonly place: Pick<GatewayOptions, 'dataFolder' | 'eventStore'>
}

/** Measures the parts of a gateway and serves the figures. @throws {SettingsError} when they cannot be served there. */
export async function serveFigures(metrics: Metrics, measured: Measured, address: MetricsAddress): Promise<Listening> {
  addFigures(metrics, measured)
  return await serveMetrics(metrics.registry, address, measured.services.log)
}

function addFigures({ registry, committed }: Metrics, { services, store, place }: Measured): void {
  const { projects, register, follower } = services
  const { dataFolder, eventStore } = place
  followerFigures(registry, follower)
  cacheFigures(registry, { projects, register })
  if (tellsOfCommits(store)) store.onGroupCommit(committed)
  if (dataFolder !== undefined && eventStore === undefined) diskFigures(registry, join(dataFolder, logFile))
}

/** The embedded log does; a store elsewhere has its commits elsewhere. */
function tellsOfCommits(store: EventStore): store is EventStore & Pick<SqliteLog, 'onGroupCommit'> {
  return 'onGroupCommit' in store
}
