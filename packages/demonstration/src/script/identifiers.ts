import { createHash } from 'node:crypto'

/**
 * The id that belongs to a name: always the same, so that links into the demonstration keep working.
 *
 * It is a UUID of version 8 (RFC 9562), which is the one for ids that are made in a way of one's own.
 */
export function idOf(name: string): string {
  const hex = createHash('sha256').update(`samstyre demonstration: ${name}`).digest('hex')
  const [time, middle, last, clock, node] = [
    [0, 8],
    [8, 12],
    [13, 16],
    [17, 20],
    [20, 32],
  ].map(([from, to]) => hex.slice(from, to))
  return `${time}-${middle}-8${last}-a${clock}-${node}`
}
