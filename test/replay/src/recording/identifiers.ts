import { createHash } from 'node:crypto'

/**
 * The id that belongs to a name: always the same, so that a story recorded twice gives the same log to the byte.
 *
 * It is a UUID of version 8 (RFC 9562), which is the one for ids that are made in a way of one's own.
 */
export function idOf(name: string): string {
  const hex = createHash('sha256').update(`samstyre history: ${name}`).digest('hex')
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `a${hex.slice(17, 20)}`, hex.slice(20, 32)]
  return parts.join('-')
}

/** SHA-256 of a text in UTF-8, as 64 hexadecimal digits. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
