import { jsonEvent } from '@eventstore/db-client'
import { StreamsService } from '@eventstore/db-client/generated/streams_grpc_pb.js'
import grpc from '@grpc/grpc-js'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type HostileCall, hostileCall } from './support/hostile-messages.ts'
import { type ServedLog, serveLog } from './support/served-log.ts'

type Ending = { readonly kind: 'status'; readonly code: grpc.status } | { readonly kind: 'open' }

/** Sends the messages of a call and says how it ended; one that was answered and goes on is given up. */
function endingOf(client: grpc.Client, { method, messages }: HostileCall): Promise<Ending> {
  const { path } = StreamsService[method]
  const asIs = (bytes: Buffer) => bytes
  // A call that is never answered fails with a status that the server cannot send of itself.
  const call = client.makeBidiStreamRequest(path, asIs, asIs, { deadline: Date.now() + 60_000 })
  const { promise, resolve } = Promise.withResolvers<Ending>()
  call.on('error', () => undefined)
  call.on('data', () => {
    if (method !== 'read') return
    resolve({ kind: 'open' })
    call.cancel()
  })
  call.on('status', ({ code }) => resolve({ kind: 'status', code }))
  for (const message of messages) call.write(message)
  call.end()
  return promise
}

/** What the log holds that others rely on. */
const contentOf = ({ log }: ServedLog) => log.logEntries('forwards', undefined, 10_000)

test('whatever is sent, every call is answered, and what is refused leaves the log as it was', {
  timeout: 120_000,
}, async () => {
  const errors: unknown[] = []
  const served = await serveLog({ onError: (error) => errors.push(error) })
  const product = { id: 'a9a9a9a9-0000-4000-8000-000000000001', type: 'happened', data: '{}', metadata: '{}' }
  await served.log.append('project-1', [product], 'no-stream')
  const client: grpc.Client = served.streams()
  const isAnswered = fc.asyncProperty(hostileCall, async (call) => {
    const before = contentOf(served)
    const ending = await endingOf(client, call)
    expect(ending).not.toMatchObject({ code: grpc.status.DEADLINE_EXCEEDED })
    expect(ending).not.toMatchObject({ code: grpc.status.UNKNOWN })
    expect(errors).toEqual([])
    const after = contentOf(served)
    expect(after.slice(0, before.length)).toEqual(before)
    // A batch call keeps what came before the message that ended it.
    const mayHaveKept = call.method === 'batchAppend' || (ending.kind === 'status' && ending.code === grpc.status.OK)
    if (!mayHaveKept) expect(after).toHaveLength(before.length)
    expect(served.log.streamEntries('project-1', 'forwards', 0, 9)).toHaveLength(1)
    expect(served.log.lastRevision('$$project-1')).toBeUndefined()
  })
  await fc.assert(isAnswered, { numRuns: 1000 })
  const answer = await served.client().appendToStream('after', jsonEvent({ type: 'happened', data: {} }))
  expect(answer.success).toBe(true)
})
