export type { Environment } from './composition/environment.ts'
export { logFile, openEventStore, openLogIn } from './composition/open-store.ts'
export type { GatewayOptions, RunningGateway } from './composition/options.ts'
export { requireStartable } from './composition/require-startable.ts'
export {
  dataFolderIn,
  type EventStoreSettings,
  eventStoreIn,
  type LogLevel,
  readSettings,
  type Settings,
} from './composition/settings.ts'
export { SettingsError } from './composition/settings-error.ts'
export { startGateway } from './composition/start-gateway.ts'
export { isProductStream } from './projects/streams.ts'
