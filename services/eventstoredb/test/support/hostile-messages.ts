import { randomUUID } from 'node:crypto'
import shared from '@eventstore/db-client/generated/shared_pb.js'
import streams from '@eventstore/db-client/generated/streams_pb.js'
import fc from 'fast-check'
import { batchMessage, uuid } from './batch-call.ts'
import { filterOptions, logRequest, streamRequest } from './reading-request.ts'

/** A call whose messages are bytes, so that anything can be sent. */
export interface HostileCall {
  readonly method: 'read' | 'append' | 'batchAppend' | 'delete' | 'tombstone'
  readonly messages: readonly Buffer[]
}

const names = [
  'stream',
  'project-1',
  '$$project-1',
  '$$stream',
  '$all',
  '$$',
  '$',
  '\0',
  '',
  'Ås\u0301',
  'x'.repeat(9000),
]

/** A field of a message: its number and one of the wire's four ways to write a value. */
const { message } = fc.letrec<{ field: Buffer; message: Buffer }>((tie) => ({
  field: fc.oneof(
    fc
      .tuple(fc.integer({ min: 1, max: 13 }), fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }))
      .map(([number, value]) => Buffer.concat([varint(number * 8), varint(value)])),
    fc
      .tuple(fc.integer({ min: 1, max: 13 }), content(tie('message')))
      .map(([number, value]) => Buffer.concat([varint(number * 8 + 2), varint(value.length), value])),
    fc
      .tuple(fc.integer({ min: 1, max: 13 }), fc.constantFrom([1, 8] as const, [5, 4] as const))
      .map(([number, [wire, bytes]]) => Buffer.concat([varint(number * 8 + wire), Buffer.alloc(bytes, 0xff)])),
    fc.uint8Array({ maxLength: 6 }).map((bytes) => Buffer.from(bytes)),
  ),
  message: fc.array(tie('field'), { maxLength: 5 }).map((fields) => Buffer.concat(fields)),
}))

function content(nested: fc.Arbitrary<Buffer>): fc.Arbitrary<Buffer> {
  return fc.oneof(
    { weight: 3, arbitrary: nested },
    {
      weight: 1,
      arbitrary: fc.constantFrom(...names, randomUUID(), 'type', '(a+)+$').map((text) => Buffer.from(text)),
    },
    { weight: 1, arbitrary: fc.uint8Array({ maxLength: 20 }).map((bytes) => Buffer.from(bytes)) },
  )
}

function varint(value: number | bigint): Buffer {
  const groups =
    value
      .toString(2)
      .match(/.{1,7}(?=(?:.{7})*$)/gv)
      ?.toReversed() ?? []
  return Buffer.from(groups.map((bits, index) => Number.parseInt(bits, 2) + (index + 1 < groups.length ? 128 : 0)))
}

/** A message that was in order, with some of its bytes changed and its end cut off, or not. */
function damaged(valid: Buffer): fc.Arbitrary<Buffer> {
  const places = fc.array(fc.tuple(fc.nat(valid.length), fc.nat(255)), { maxLength: 3 })
  return fc.tuple(places, fc.option(fc.nat(valid.length), { freq: 2 })).map(([changes, length]) => {
    const bytes = Buffer.from(valid)
    for (const [place, value] of changes) bytes[place] = value
    return bytes.subarray(0, length ?? valid.length)
  })
}

/** Messages of a method that are nonsense, or nearly in order. */
function messagesFor(valid: readonly Buffer[]): fc.Arbitrary<readonly Buffer[]> {
  const any = fc.oneof(message, ...valid.map(damaged))
  return fc.oneof(fc.tuple(...valid.map(damaged)), fc.array(any, { maxLength: 4 }))
}

export const hostileCall: fc.Arbitrary<HostileCall> = fc.constantFrom(...names).chain((name) => {
  const call = (method: HostileCall['method'], valid: readonly Buffer[]) =>
    messagesFor(valid).map((messages) => ({ method, messages }))
  return fc.oneof(
    call('append', [appendOptions(name), appendEvent()]),
    call('batchAppend', [
      bytesOf(batchMessage({ stream: name })),
      bytesOf(batchMessage({ stream: name, isFinal: false })),
    ]),
    ...(['delete', 'tombstone'] as const).map((method) => call(method, [deletion(name)]).map(firstOnly)),
    ...reads(name).map((read) => call('read', [bytesOf(read)]).map(firstOnly)),
  )
})

function firstOnly({ method, messages }: HostileCall): HostileCall {
  return { method, messages: [messages[0] ?? Buffer.alloc(0)] }
}

function reads(name: string) {
  return [
    streamRequest(name),
    streamRequest(name, (options) => options.setSubscription(new streams.ReadReq.Options.SubscriptionOptions())),
    logRequest((options) => options.setFilter(filterOptions('stream', { regex: '^[^$]' }))),
    logRequest((options) => {
      options.setFilter(filterOptions('type', { prefixes: ['a', ''] }))
      options.setSubscription(new streams.ReadReq.Options.SubscriptionOptions())
    }),
  ]
}

function bytesOf(request: { serializeBinary(): Uint8Array }): Buffer {
  return Buffer.from(request.serializeBinary())
}

function identifierOf(name: string): shared.StreamIdentifier {
  return new shared.StreamIdentifier().setStreamName(Buffer.from(name))
}

export function appendOptions(name: string): Buffer {
  const options = new streams.AppendReq.Options().setStreamIdentifier(identifierOf(name)).setAny(new shared.Empty())
  return bytesOf(new streams.AppendReq().setOptions(options))
}

export function appendEvent(): Buffer {
  const event = new streams.AppendReq.ProposedMessage().setId(uuid(randomUUID())).setData(Buffer.from('{}'))
  event.getMetadataMap().set('type', 'happened').set('content-type', 'application/json')
  return bytesOf(new streams.AppendReq().setProposedMessage(event))
}

function deletion(name: string): Buffer {
  const options = new streams.DeleteReq.Options().setStreamIdentifier(identifierOf(name)).setAny(new shared.Empty())
  return bytesOf(new streams.DeleteReq().setOptions(options))
}
