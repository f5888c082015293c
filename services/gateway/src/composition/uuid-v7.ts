/**
 * A UUID of version 7 (RFC 9562): 48 bits of milliseconds, then chance, so that ids sort by the time they were made.
 *
 * @param random a UUID of version 4: its last 74 bits of chance are used
 */
export function uuidV7(milliseconds: number, random: string): string {
  const time = milliseconds.toString(16).padStart(12, '0')
  return `${time.slice(0, 8)}-${time.slice(8)}-7${random.slice('xxxxxxxx-xxxx-4'.length)}`
}
