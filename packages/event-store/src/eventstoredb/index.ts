export { filesNamedIn, InvalidConnectionStringError } from './connection-string.ts'
export { type EventStoreDBOptions, openEventStoreDB, requireUsableServer } from './open.ts'
