export { InvalidConnectionStringError } from './connection-string.ts'
export { type EventStoreDBOptions, openEventStoreDB } from './open.ts'
