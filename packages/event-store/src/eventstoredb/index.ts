export { type EventStoreDBOptions, InvalidConnectionStringError, openEventStoreDB } from './open.ts'
