export {
  type AppendOutcome,
  type Direction,
  type EventStore,
  EventStoreError,
  type EventStoreErrorCode,
  type ExpectedRevision,
  type NewEvent,
  type ReadAllOptions,
  type ReadStreamOptions,
  type RecordedEvent,
  type SubscribeOptions,
  type SubscriptionMessage,
} from './port.ts'
export {
  createJsonCodec,
  type DecodedEvent,
  type EventCodec,
  type JsonCodecOptions,
  UndecodableEventError,
  type Upcaster,
} from './runtime/codec.ts'
export type {
  CommandAccepted,
  CommandEnvelope,
  CommandOutcome,
  CommandRefused,
  IdTaken,
  VersionConflict,
} from './runtime/envelope.ts'
export type { Loaded } from './runtime/history.ts'
export type { CacheBounds, CacheFigures } from './runtime/instance-cache.ts'
export type { Retries } from './runtime/retries.ts'
export {
  type CommandRuntime,
  type CommandRuntimeOptions,
  createCommandRuntime,
  type HistoricEvent,
  type HistoryOptions,
} from './runtime/runtime.ts'
