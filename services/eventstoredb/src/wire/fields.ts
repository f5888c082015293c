import protobuf from 'google-protobuf'

/** How the protocol marks a field that says its own length: texts, bytes and messages. */
const delimited = 2

/** Which fields of a message, by their numbers, are messages themselves. */
export interface Shape {
  readonly [field: number]: Shape
}

/** How many fields a message may have. */
export interface FieldLimits {
  /** In all, those of the messages in it included. */
  readonly inAll: number
  /** In each of the messages in it, those that are deeper not counted. */
  readonly inEach: number
}

/**
 * Lets a message through only if it has few fields.
 *
 * Reading a field into memory takes a hundred times as long as stepping over it, and much more memory than it has bytes:
 * a message that is full of empty fields would hold up the process for half a second.
 *
 * @throws {RangeError}
 */
export function requireFewFields(bytes: Uint8Array, shape: Shape, { inAll, inEach }: FieldLimits): void {
  const messages: (readonly [Uint8Array, Shape])[] = [[bytes, shape]]
  let fields = 0
  for (let next = messages.pop(); next !== undefined; next = messages.pop()) {
    const [message, inside] = next
    const most = message === bytes ? inAll : Math.min(inAll, fields + inEach)
    const reader = new protobuf.BinaryReader(message)
    while (reader.nextField()) {
      fields += 1
      if (fields > most) throw new RangeError('a message of very many fields')
      const shapeOfField = inside[reader.getFieldNumber()]
      if (shapeOfField !== undefined && reader.getWireType() === delimited) {
        messages.push([reader.readBytes(), shapeOfField])
      } else reader.skipField()
    }
  }
}

/** The bytes of the first field of that number, which holds a message. */
export function fieldIn(bytes: Uint8Array | undefined, wanted: number): Uint8Array | undefined {
  if (bytes === undefined) return undefined
  const reader = new protobuf.BinaryReader(bytes)
  while (reader.nextField()) {
    if (reader.getFieldNumber() === wanted) return reader.readBytes()
    reader.skipField()
  }
  return undefined
}
