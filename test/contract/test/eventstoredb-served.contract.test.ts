import { eventStoreContract } from '@samstyre/event-store/contract'
import { afterAll, beforeAll } from 'vitest'
import { ServedLog } from '../support/served-log.ts'

for (const [name, options] of [
  ['eventstoredb adapter on the served log', {}],
  ['eventstoredb adapter on the served log over TLS', { tls: true }],
] as const) {
  let served: ServedLog
  beforeAll(async () => {
    served = await ServedLog.open(options)
  })
  afterAll(async () => {
    await served[Symbol.asyncDispose]()
  })
  eventStoreContract(name, () => served.openStore())
}
