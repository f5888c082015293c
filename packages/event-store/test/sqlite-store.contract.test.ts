import { eventStoreContract } from '../src/contract/index.ts'
import { openSqliteStore } from '../src/sqlite/index.ts'
import { temporaryLog } from './support/temporary-folder.ts'

eventStoreContract('sqlite', () => openSqliteStore({ file: temporaryLog() }))
