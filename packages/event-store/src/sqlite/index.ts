export { type Entry, entryForm, type NewEntry, type SqliteLog, textForm } from './entries.ts'
export { openSqliteStore, type SqliteStoreOptions } from './open.ts'
export { keepFromOthers } from './owner-only.ts'
