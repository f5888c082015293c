import { join } from 'node:path'
import type { EventStore } from '@samstyre/event-store'
import type { SqliteLog } from '@samstyre/event-store/sqlite'
import type { Services } from '../projects/services.ts'
import { cacheFigures } from '../telemetry/metrics/cache-figures.ts'
import { diskFigures, followerFigures } from '../telemetry/metrics/gateway-figures.ts'
import type { Telemetry } from '../telemetry/telemetry.ts'
import { logFile } from './open-store.ts'
import type { GatewayOptions } from './options.ts'

/** Adds the figures that are looked up in the parts of a gateway when somebody asks for them. */
export function measureGateway(
  { registry, committed }: Telemetry,
  { projects, register, follower }: Services,
  store: EventStore,
  { dataFolder, eventStore }: GatewayOptions,
): void {
  followerFigures(registry, follower)
  cacheFigures(registry, { projects, register })
  if (tellsOfCommits(store)) store.onGroupCommit(committed)
  if (dataFolder !== undefined && eventStore === undefined) diskFigures(registry, join(dataFolder, logFile))
}

/** The embedded log does; a store elsewhere has its commits elsewhere. */
function tellsOfCommits(store: EventStore): store is EventStore & Pick<SqliteLog, 'onGroupCommit'> {
  return 'onGroupCommit' in store
}
