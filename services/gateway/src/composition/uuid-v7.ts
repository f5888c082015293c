/** A UUID of version 7 (RFC 9562): 48 bits of milliseconds, then chance, so that ids sort by the time they were made. */
export function uuidV7(milliseconds: number, randomBytes: (count: number) => Uint8Array): string {
  const time = milliseconds.toString(16).padStart(12, '0')
  const chance = Buffer.from(randomBytes(10)).toString('hex')
  const variant = ((Number.parseInt(chance.charAt(3), 16) & 0b0011) | 0b1000).toString(16)
  return `${time.slice(0, 8)}-${time.slice(8)}-7${chance.slice(0, 3)}-${variant}${chance.slice(4, 7)}-${chance.slice(7, 19)}`
}
