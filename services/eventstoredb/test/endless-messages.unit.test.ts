import { describe, expect, it, test } from 'vitest'
import { batchAppendReader, readAppend, readDelete, readRead, readTombstone } from '../src/wire/requests.ts'

const mebibyte = 1024 * 1024
const readBatchAppend = batchAppendReader(mebibyte)

/** So many empty fields of one number. */
const empty = (tag: number, count: number) => Buffer.alloc(2 * count, Buffer.of(tag, 0))

/** A message in a field of another. */
function within(tag: number, content: Buffer): Buffer {
  const length = Buffer.of((content.length & 127) | 128, ((content.length >> 7) & 127) | 128, content.length >> 14)
  return Buffer.concat([Buffer.of(tag), length, content])
}

const many = 200_000
const eventOf = (descriptions: number) => within(0x1a, empty(0x12, descriptions))
const endless: readonly (readonly [string, (bytes: Uint8Array) => unknown, Buffer])[] = [
  ['a read, of options', readRead, empty(0x0a, many)],
  ['a read, of filters', readRead, within(0x0a, empty(0x3a, many))],
  ['a read, of prefixes', readRead, within(0x0a, within(0x3a, within(0x0a, empty(0x12, many))))],
  ['a read, of what nobody knows', readRead, empty(0x7a, many)],
  ['an append, of options', readAppend, empty(0x0a, many)],
  ['an append, of streams', readAppend, within(0x0a, empty(0x0a, many))],
  ['an append, of ids', readAppend, within(0x12, empty(0x0a, many))],
  ['a batch, of options', readBatchAppend, empty(0x12, 2 * many)],
  ['a batch, of events', readBatchAppend, empty(0x1a, 2 * many)],
  ['a batch, of descriptions of one event', readBatchAppend, eventOf(many)],
  [
    'a batch, of descriptions of its events',
    readBatchAppend,
    Buffer.concat(Array.from({ length: 1500 }, () => eventOf(200))),
  ],
  ['a deletion, of options', readDelete, empty(0x0a, many)],
  ['a deletion for good, of streams', readTombstone, within(0x0a, empty(0x0a, many))],
]

describe('a message of endless fields', () => {
  test.each(endless)('is not read into memory: %s', (_, read, message) => {
    expect(() => read(message)).toThrow('a message of very many fields')
  })

  it('is one only when it is far beyond what anybody needs', () => {
    const filter = within(0x0a, within(0x3a, within(0x0a, empty(0x12, 2000))))
    expect(readRead(filter).getOptions()?.getFilter()?.getStreamIdentifier()?.getPrefixList()).toHaveLength(2000)
    const events = Buffer.concat(Array.from({ length: 10_000 }, () => eventOf(20)))
    expect(readBatchAppend(events).getProposedMessagesList()).toHaveLength(10_000)
  })
})
