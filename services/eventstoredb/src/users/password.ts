import { randomBytes, scrypt, scryptSync, timingSafeEqual } from 'node:crypto'

/** What hashing costs: N, r and p of scrypt. */
interface Cost {
  readonly n: number
  readonly r: number
  readonly p: number
}

interface Parts extends Cost {
  readonly salt: Buffer
  readonly hash: Buffer
}

const cost: Cost = { n: 16_384, r: 8, p: 1 }
const saltLength = 16
const hashLength = 32
/** Keeps a hash from a file from asking for all memory there is. */
const mostMemory = 256 * 1024 * 1024

/** A password as it may be kept: `scrypt$N$r$p$salt$hash`, salt and hash in base64url. Takes some milliseconds. */
export function hashPassword(password: string): string {
  const salt = randomBytes(saltLength)
  return written({ ...cost, salt, hash: scryptSync(password, salt, hashLength, limits(cost)) })
}

/** A hash of no password, which takes as long to compare with as this one. @throws {RangeError} when this is no hash */
export function unmatchedHash(passwordHash: string): string {
  const parts = partsOf(passwordHash)
  if (parts === undefined) throw new RangeError('no hash of a password')
  return written({ ...parts, salt: randomBytes(parts.salt.length), hash: randomBytes(parts.hash.length) })
}

function written({ n, r, p, salt, hash }: Parts): string {
  return ['scrypt', n, r, p, salt.toString('base64url'), hash.toString('base64url')].join('$')
}

/** Whether `hashPassword` could have written this, at a cost that this machine can pay. */
export function isPasswordHash(text: string): boolean {
  return partsOf(text) !== undefined
}

/** Whether a password is the one behind a hash, without telling by the time it takes how much of it is right. */
export function verifyPassword(password: string, passwordHash: string): Promise<boolean> {
  const parts = partsOf(passwordHash)
  if (parts === undefined) return Promise.resolve(false)
  return new Promise((resolve, reject) => {
    scrypt(password, parts.salt, parts.hash.length, limits(parts), (error, found) => {
      if (error) reject(error)
      else resolve(timingSafeEqual(found, parts.hash))
    })
  })
}

const form = /^scrypt\$(?<n>\d{1,8})\$(?<r>\d{1,3})\$(?<p>\d{1,3})\$(?<salt>[\w\-]+)\$(?<hash>[\w\-]+)$/v

function partsOf(text: string): Parts | undefined {
  const found = form.exec(text)?.groups
  if (found === undefined) return undefined
  const [n, r, p] = [Number(found['n']), Number(found['r']), Number(found['p'])]
  const salt = Buffer.from(found['salt'] ?? '', 'base64url')
  const hash = Buffer.from(found['hash'] ?? '', 'base64url')
  const isPower = n > 1 && Number.isInteger(Math.log2(n))
  const isPayable = r > 0 && p > 0 && p <= 16 && 128 * n * r <= mostMemory / 2
  return isPower && isPayable && salt.length >= 8 && hash.length >= 16 ? { n, r, p, salt, hash } : undefined
}

function limits({ n, r, p }: Cost) {
  return { N: n, r, p, maxmem: mostMemory }
}
