import { createHmac, randomBytes } from 'node:crypto'
import { unmatchedHash, verifyPassword } from './password.ts'
import { PasswordChecks } from './password-checks.ts'
import type { User } from './users.ts'

const keptHeaders = 1000
/** How many lines those wait in whose passwords are to be checked. Each has its turn, so nobody waits a second for theirs. */
const lines = 32

/**
 * Finds the user behind an `authorization` header.
 *
 * Hashing a password is slow on purpose, so headers are remembered with what they turned out to be, by a keyed hash and
 * never in clear. Those that were wrong have a memory of their own: they never push out the others.
 *
 * A name that nobody has is answered as one that somebody has: after as much hashing, and after as long in a line.
 */
export class Credentials {
  readonly #users: ReadonlyMap<string, User>
  readonly #key: Uint8Array
  readonly #verified = new Map<string, User>()
  readonly #wrong = new Set<string>()
  readonly #checks = new PasswordChecks()
  readonly #underWay = new Map<string, Promise<User | undefined>>()
  /** What passwords are compared with when nobody has that name: as costly as the hashes of the users. */
  readonly #unmatched: readonly string[]

  /** @param key what hashes are made with; no two servers need the same */
  constructor(users: readonly User[], key: Uint8Array = randomBytes(32)) {
    this.#users = new Map(users.map((user) => [user.name, user]))
    this.#key = key
    this.#unmatched = users.map(({ passwordHash }) => unmatchedHash(passwordHash))
  }

  /** The user whose name and password the header holds, or `undefined`. @throws {RpcFailure} when too many ask at once */
  async userOf(header: string): Promise<User | undefined> {
    const fingerprint = this.#digest(header).toString('base64')
    const known = this.#verified.get(fingerprint)
    if (known !== undefined || this.#wrong.has(fingerprint)) return known
    const waiting = this.#underWay.get(fingerprint)
    if (waiting !== undefined) return await waiting
    const verifying = this.#verify(header)
    this.#underWay.set(fingerprint, verifying)
    try {
      const user = await verifying
      this.#remember(fingerprint, user)
      return user
    } finally {
      this.#underWay.delete(fingerprint)
    }
  }

  async #verify(header: string): Promise<User | undefined> {
    const { name, password } = decode(header)
    const user = this.#users.get(name)
    const number = this.#digest(name).readUInt32BE()
    const hash = user?.passwordHash ?? this.#unmatched[number % this.#unmatched.length] ?? ''
    const isRight = await this.#checks.run(number % lines, () => verifyPassword(password, hash))
    return isRight ? user : undefined
  }

  #digest(text: string): Buffer {
    return createHmac('sha256', this.#key).update(text).digest()
  }

  #remember(fingerprint: string, user: User | undefined): void {
    if (user === undefined) {
      if (this.#wrong.size >= keptHeaders) this.#wrong.clear()
      this.#wrong.add(fingerprint)
      return
    }
    if (this.#verified.size >= keptHeaders) this.#verified.clear()
    this.#verified.set(fingerprint, user)
  }
}

/** Name and password of basic authentication; both empty for anything else. */
function decode(header: string): { readonly name: string; readonly password: string } {
  const encoded = /^basic +(?<encoded>[\w+\/=\-]+)$/iv.exec(header)?.groups?.['encoded'] ?? ''
  const text = Buffer.from(encoded, 'base64').toString('utf8')
  const colon = text.indexOf(':')
  return colon === -1 ? { name: '', password: '' } : { name: text.slice(0, colon), password: text.slice(colon + 1) }
}
