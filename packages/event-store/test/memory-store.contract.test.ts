import { eventStoreContract } from '../src/contract/index.ts'
import { createMemoryStore } from '../src/memory/index.ts'

eventStoreContract('memory', createMemoryStore)
