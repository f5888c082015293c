/** A text is cut into pieces of about so many characters: each can be sent and forgotten before the next is needed. */
const pieceLength = 64 * 1024

/** A list of so many items is written item by item, a shorter one at once. */
const longList = 16

/**
 * Writes plain data as JSON, in pieces, and lets others in between where it takes long.
 *
 * @param breathe called between items; answers something to wait for where others are to be let in
 */
export async function jsonPieces(value: unknown, breathe: () => Promise<void> | undefined): Promise<string[]> {
  const pieces: string[] = []
  let piece = ''

  function write(text: string): void {
    piece += text
    if (piece.length < pieceLength) return
    pieces.push(piece)
    piece = ''
  }

  async function writeValue(data: unknown): Promise<void> {
    if (Array.isArray(data) && data.length > longList) await writeList(data)
    else if (isObject(data) && Object.values(data).some(isLong)) await writeFields(data)
    else write(JSON.stringify(data) ?? 'null')
  }

  async function writeList(items: readonly unknown[]): Promise<void> {
    write('[')
    for (const [place, item] of items.entries()) {
      if (place > 0) write(',')
      await writeValue(item)
      const others = breathe()
      if (others !== undefined) await others
    }
    write(']')
  }

  async function writeFields(object: object): Promise<void> {
    write('{')
    let first = true
    for (const [name, data] of Object.entries(object)) {
      if (data === undefined) continue
      write(`${first ? '' : ','}${JSON.stringify(name)}:`)
      first = false
      await writeValue(data)
    }
    write('}')
  }

  await writeValue(value)
  if (piece !== '') pieces.push(piece)
  return pieces
}

function isLong(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > longList
  return isObject(value) && Object.values(value).some(isLong)
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !('toJSON' in value)
}
