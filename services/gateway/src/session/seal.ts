import { createHmac, timingSafeEqual } from 'node:crypto'

/** Seals a text so that nobody without the key can make or change one: the text and its HMAC-SHA256. */
export function seal(key: Uint8Array, plain: string): string {
  const body = Buffer.from(plain, 'utf8').toString('base64url')
  return `${body}.${mac(key, body).toString('base64url')}`
}

/** The sealed text, or `undefined` where the seal is missing or broken. Compares in constant time. */
export function unseal(key: Uint8Array, sealed: string): string | undefined {
  const [body, tag, ...rest] = sealed.split('.')
  if (body === undefined || tag === undefined || rest.length > 0) return undefined
  const given = Buffer.from(tag, 'base64url')
  const right = mac(key, body)
  if (given.length !== right.length || !timingSafeEqual(given, right)) return undefined
  return Buffer.from(body, 'base64url').toString('utf8')
}

function mac(key: Uint8Array, body: string): Buffer {
  return createHmac('sha256', key).update(body).digest()
}
