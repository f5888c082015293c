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
