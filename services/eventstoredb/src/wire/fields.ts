import protobuf from 'google-protobuf'

/** Which fields of a message, by their numbers, are messages themselves. */
export interface Shape {
  readonly [field: number]: Shape
}

/**
 * Lets a message through only if it has few fields, those of the messages in it included.
 *
 * Reading a field into memory takes a hundred times as long as stepping over it, and much more memory than it has bytes:
 * a message that is full of empty fields would hold up the process for half a second.
 *
 * @throws {RangeError}
 */
export function requireFewFields(bytes: Uint8Array, shape: Shape, most: number): void {
  const messages: (readonly [Uint8Array, Shape])[] = [[bytes, shape]]
  let fields = 0
  for (let next = messages.pop(); next !== undefined; next = messages.pop()) {
    const [message, inside] = next
    const reader = new protobuf.BinaryReader(message)
    while (reader.nextField()) {
      fields += 1
      if (fields > most) throw new RangeError(`a message of more than ${most} fields`)
      const shapeOfField = inside[reader.getFieldNumber()]
      const isMessage =
        shapeOfField !== undefined && reader.getWireType() === protobuf.BinaryConstants.WireType.DELIMITED
      if (isMessage) messages.push([reader.readBytes(), shapeOfField])
      else reader.skipField()
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
