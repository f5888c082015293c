import assert from 'node:assert/strict'
import fc from 'fast-check'
import { describe, it } from 'vitest'
import { operation } from '../support/operations.ts'
import { ServedLog } from '../support/served-log.ts'
import { Side } from '../support/side.ts'

const runs = 60
/** No new run begins after this, in milliseconds. */
const longEnough = 30_000
const timeLimit = 360_000

describe('the embedded log directly and the same log over the wire', () => {
  it('give the same answers to any sequence of operations of ours and of others', { timeout: timeLimit }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(operation, { maxLength: 16 }), async (operations) => {
        await using near = await ServedLog.open()
        await using far = await ServedLog.open()
        const store = far.openStore()
        await using direct = new Side(near.log, near.connectionString)
        await using wire = new Side(store, far.connectionString)
        try {
          for (const each of operations) {
            const [nearAnswer, farAnswer] = await Promise.all([direct.run(each), wire.run(each)])
            assert.deepEqual(farAnswer, nearAnswer)
          }
        } finally {
          await store.close()
        }
      }),
      { numRuns: runs, interruptAfterTimeLimit: longEnough },
    )
  })
})
