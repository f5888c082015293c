import type { Direction, ExpectedRevision } from '@samstyre/event-store'
import fc from 'fast-check'

/** Something done to a log by the product or by another program. Streams and events are named by small numbers. */
export type Operation =
  /** Sent without waiting for each other. Each takes some events in a row from a pool, so that ids come up again. */
  | {
      readonly kind: 'append'
      readonly appends: readonly {
        readonly stream: string
        readonly first: number
        readonly count: number
        readonly expected: ExpectedRevision
      }[]
    }
  | {
      readonly kind: 'read'
      readonly stream: string
      readonly direction: Direction
      readonly from: number | undefined
      readonly limit: number | undefined
    }
  | {
      readonly kind: 'read-all'
      readonly direction: Direction
      readonly from: bigint | undefined
      readonly limit: number | undefined
    }
  /** Until it is caught up. */
  | { readonly kind: 'follow'; readonly after: bigint | undefined }
  | {
      readonly kind: 'foreign-append'
      readonly stream: string
      readonly event: number
      readonly type: string
      readonly format: 'json' | 'binary'
      readonly data: Buffer
      readonly metadata: Buffer
    }
  | { readonly kind: 'foreign-metadata'; readonly stream: string; readonly maxCount: number }
  | { readonly kind: 'foreign-delete'; readonly stream: string; readonly forGood: boolean }

/** How many events the product's appends are taken from. */
export const poolSize = 16

const productStreams = ['project-a', 'project-b', 'register'] as const
/** Other programs append here, and so does the product. */
const plainStream = 'other-plain'
/** Other programs delete these and limit what they show: who may do that is not the port's concern. */
const endedStreams = ['other-ended-a', 'other-ended-b'] as const

const stream = fc.constantFrom(...productStreams, plainStream)
const direction = fc.constantFrom<Direction>('forwards', 'backwards')
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined, freq: 3 })
const position = maybe(fc.bigInt({ min: 0n, max: 60n }))
const limit = maybe(fc.nat(12))

const expected = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom<ExpectedRevision>('any', 'no-stream', 'stream-exists') },
  { weight: 2, arbitrary: fc.nat(8) },
)

/** Contents that a careless hand would change: no UTF-8, no text at all, a byte order mark, zeros, JSON of many kinds. */
const contents = fc.constantFrom(
  Buffer.from('{"name":"blåbær 👍"}'),
  Buffer.from('{ "spaces" :  1.50 }'),
  Buffer.from('"text"'),
  Buffer.from('\ufeff{"bom":1}'),
  Buffer.from('no json'),
  Buffer.from('\0zero\0'),
  Buffer.of(),
  Buffer.of(0xff, 0xfe, 0x00, 0x80),
  Buffer.of(0xed, 0xa0, 0xbd),
)

export const operation: fc.Arbitrary<Operation> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('append' as const),
      appends: fc.array(
        fc.record({ stream, first: fc.nat(poolSize - 4), count: fc.integer({ min: 1, max: 4 }), expected }),
        { minLength: 1, maxLength: 5 },
      ),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('read' as const), stream, direction, from: maybe(fc.nat(10)), limit }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('read-all' as const), direction, from: position, limit }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('follow' as const), after: position }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('foreign-append' as const),
      stream: fc.constantFrom(plainStream, ...endedStreams),
      event: fc.nat(12),
      type: fc.constantFrom('Measured', 'Målt'),
      format: fc.constantFrom('json' as const, 'binary' as const),
      data: contents,
      metadata: contents,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('foreign-metadata' as const),
      stream: fc.constantFrom(...endedStreams),
      maxCount: fc.integer({ min: 1, max: 3 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('foreign-delete' as const),
      stream: fc.constantFrom(...endedStreams),
      forGood: fc.boolean(),
    }),
  },
)
