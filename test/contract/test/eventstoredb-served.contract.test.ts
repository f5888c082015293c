import { eventStoreContract, type UntouchedLog } from '@samstyre/event-store/contract'
import { afterAll, beforeAll } from 'vitest'
import { product, ServedLog, type ServedLogOptions } from '../support/served-log.ts'
import { writeSystemEvent } from '../support/system-events.ts'

for (const [name, options] of [
  ['eventstoredb adapter on the served log', {}],
  ['eventstoredb adapter on the served log over TLS', { tls: true }],
] as const) {
  let served: ServedLog
  beforeAll(async () => {
    served = await ServedLog.open(options)
  })
  afterAll(() => served[Symbol.asyncDispose]())
  eventStoreContract(name, () => served.openStore(), { untouched: () => untouchedLog(options) })
}

async function untouchedLog(options: ServedLogOptions): Promise<UntouchedLog> {
  const served = await ServedLog.open(options)
  const { connectionString } = served
  return {
    store: served.openStore(),
    another: served.openStore(),
    writeSystemEvent: () => writeSystemEvent(connectionString, product),
    release: () => served[Symbol.asyncDispose](),
  }
}
