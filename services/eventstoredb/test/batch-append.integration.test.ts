import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import code from '@eventstore/db-client/generated/code_pb.js'
import shared from '@eventstore/db-client/generated/shared_pb.js'
import type { BatchAppendResp } from '@eventstore/db-client/generated/streams_pb.js'
import grpc from '@grpc/grpc-js'
import { EventStoreError } from '@samstyre/event-store'
import durations from 'google-protobuf/google/protobuf/duration_pb.js'
import empty from 'google-protobuf/google/protobuf/empty_pb.js'
import { expect, test } from 'vitest'
import { batchMessage, openBatch, openRawBatch } from './support/batch-call.ts'
import { heldLog, logAppending } from './support/held-log.ts'
import { serveLog, temporaryLog } from './support/served-log.ts'

const detailsOf = (answer: BatchAppendResp) => answer.getError()?.getDetails()?.getTypeName()
const correlationOf = (answer: BatchAppendResp) => answer.getCorrelationId()?.getString()

test('an append may come in many messages, mixed with those of others', async () => {
  const served = await serveLog()
  const { call, answers } = openBatch(served)
  const [first, second] = [randomUUID(), randomUUID()]
  call.write(batchMessage({ correlation: first, stream: 'a', isFinal: false }))
  call.write(batchMessage({ correlation: second, stream: 'b', isFinal: false }))
  call.write(batchMessage({ correlation: first, isFinal: false }))
  call.write(batchMessage({ correlation: second, ids: [] }))
  expect(correlationOf(await answers())).toBe(second)
  call.write(batchMessage({ correlation: first }))
  const answer = await answers()
  expect(correlationOf(answer)).toBe(first)
  expect(answer.getSuccess()?.getCurrentRevision()).toBe('2')
  expect(Buffer.from(answer.getStreamIdentifier()?.getStreamName_asU8() ?? []).toString()).toBe('a')
})

test('an id may be sent as two numbers', async () => {
  const served = await serveLog()
  const { call, answers } = openBatch(served)
  const request = batchMessage({ stream: 'stream' })
  const structured = new shared.UUID.Structured()
  structured.setMostSignificantBits('-2')
  structured.setLeastSignificantBits('255')
  for (const uuid of [request.getCorrelationId(), request.getProposedMessagesList()[0]?.getId()]) {
    uuid?.setStructured(structured)
  }
  call.write(request)
  await answers()
  const [entry] = served.log.streamEntries('stream', 'forwards', 0, 1)
  expect(entry?.id).toBe('ffffffff-ffff-fffe-0000-0000000000ff')
})

test('an append is answered only when it is durable', async () => {
  const held = heldLog(temporaryLog())
  const served = await serveLog({ log: held.log })
  const { call, answers } = openBatch(served)
  const [first, second] = [randomUUID(), randomUUID()]
  call.write(batchMessage({ correlation: first, stream: 'stream' }))
  await held.arrival()
  // Answers come in the order they were given: one to the first append would come before this one.
  call.write(batchMessage({ correlation: second, stream: 'stream', deadline: new Date(0) }))
  expect(correlationOf(await answers())).toBe(second)
  held.letThrough()
  const answer = await answers()
  expect(correlationOf(answer)).toBe(first)
  expect(answer.getSuccess()?.getCurrentRevision()).toBe('0')
})

test('a refusal says by its code which one it is', async () => {
  const served = await serveLog()
  const { call, answers } = openBatch(served)
  await served.client().tombstoneStream('gone')
  call.write(batchMessage({ stream: 'gone' }))
  expect((await answers()).getError()?.getCode()).toBe(code.Code.NOT_FOUND)
  const toNewStream = batchMessage({ stream: 'stream' })
  toNewStream.getOptions()?.setNoStream(new empty.Empty())
  call.write(batchMessage({ stream: 'stream' }))
  await answers()
  call.write(toNewStream)
  expect((await answers()).getError()?.getCode()).toBe(code.Code.ALREADY_EXISTS)
})

test('an append whose deadline has passed is not kept', async () => {
  const served = await serveLog()
  const { call, answers } = openBatch(served)
  call.write(batchMessage({ stream: 'stream', deadline: new Date(Date.now() - 1) }))
  const answer = await answers()
  expect(detailsOf(answer)).toBe('event_store.client.Timeout')
  expect(answer.getError()?.getCode()).toBe(code.Code.DEADLINE_EXCEEDED)
  call.write(batchMessage({ stream: 'stream' }))
  expect((await answers()).getSuccess()?.getCurrentRevision()).toBe('0')
})

test('an append whose deadline passes while it waits for its turn is not kept', async () => {
  const held = heldLog(temporaryLog())
  const served = await serveLog({ log: held.log })
  const { call, answers } = openBatch(served)
  const [first, alone, late] = [randomUUID(), randomUUID(), randomUUID()]
  call.write(batchMessage({ correlation: first, stream: 'stream' }))
  await held.arrival()
  // An append without events waits for those before it, and those behind it wait for it.
  call.write(batchMessage({ correlation: alone, stream: 'stream', ids: [] }))
  call.write(batchMessage({ correlation: late, stream: 'stream', deadline: new Date(Date.now() + 50) }))
  const answer = await answers()
  expect([correlationOf(answer), detailsOf(answer)]).toEqual([late, 'event_store.client.Timeout'])
  held.letThrough()
  expect([await answers(), await answers()].map(correlationOf)).toEqual([first, alone])
  call.write(batchMessage({ stream: 'stream' }))
  await held.arrival()
  held.letThrough()
  expect((await answers()).getSuccess()?.getCurrentRevision()).toBe('1')
})

test('a deadline may be given as a duration', async () => {
  const served = await serveLog()
  const { call, answers } = openRawBatch(served)
  const request = batchMessage({ stream: 'stream', isFinal: false })
  const duration = new durations.Duration()
  duration.setNanos(20_000_000)
  const options = request.getOptions()?.serializeBinary() ?? new Uint8Array()
  request.clearOptions()
  const withDeadline = Buffer.concat([options, field(7, duration.serializeBinary())])
  call.write(Buffer.concat([request.serializeBinary(), field(2, withDeadline)]))
  expect(detailsOf(await answers())).toBe('event_store.client.Timeout')
})

function field(number: number, content: Uint8Array): Buffer {
  return Buffer.concat([Buffer.from([number * 8 + 2, content.length]), content])
}

test('a log that cannot be written ends the call as unavailable', async () => {
  const log = logAppending(temporaryLog(), () => Promise.reject(new EventStoreError('disk-full', 'The disk is full.')))
  const served = await serveLog({ log })
  const { call } = openBatch(served)
  call.write(batchMessage({ stream: 'stream' }))
  const [error] = await once(call, 'error')
  expect(error).toMatchObject({ code: grpc.status.UNAVAILABLE, details: 'The disk is full.' })
})

test('what nobody foresaw is told the operator and not the caller', async () => {
  const errors: unknown[] = []
  const bug = new Error('a secret')
  const log = logAppending(temporaryLog(), () => Promise.reject(bug))
  const served = await serveLog({ log, onError: (error) => errors.push(error) })
  const { call, answers } = openBatch(served)
  call.write(batchMessage({ stream: 'stream' }))
  const answer = await answers()
  expect(detailsOf(answer)).toBe('event_store.client.Unknown')
  expect(answer.getError()?.getMessage()).not.toContain('secret')
  expect(errors).toEqual([bug])
})

test('a message that begins no append ends the call', async () => {
  const served = await serveLog()
  const { call } = openBatch(served)
  call.write(batchMessage({}))
  const [error] = await once(call, 'error')
  expect(error).toMatchObject({ code: grpc.status.INVALID_ARGUMENT })
})

test('a client that has said everything gets its answers and the end', async () => {
  const served = await serveLog()
  const { call, answers } = openBatch(served)
  call.end(batchMessage({ stream: 'stream' }))
  const status = once(call, 'status')
  expect((await answers()).hasSuccess()).toBe(true)
  expect(await status).toMatchObject([{ code: grpc.status.OK }])
})
