import { createHmac, randomBytes } from 'node:crypto'
import { hashPassword, verifyPassword } from './password.ts'
import { PasswordChecks } from './password-checks.ts'
import type { User } from './users.ts'

const keptHeaders = 1000

/**
 * Finds the user behind an `authorization` header.
 *
 * Hashing a password is slow on purpose, so headers are remembered with what they turned out to be, by a keyed hash and
 * never in clear. Those that were wrong have a memory of their own: they never push out the others.
 */
export class Credentials {
  readonly #users: ReadonlyMap<string, User>
  readonly #key = randomBytes(32)
  readonly #verified = new Map<string, User>()
  readonly #wrong = new Set<string>()
  readonly #checks = new PasswordChecks()
  readonly #underWay = new Map<string, Promise<User | undefined>>()
  /** What a password is compared with when nobody has that name, so that names cannot be guessed by the time it takes. */
  readonly #nobody = hashPassword(randomBytes(16).toString('hex'))

  constructor(users: readonly User[]) {
    this.#users = new Map(users.map((user) => [user.name, user]))
  }

  /** The user whose name and password the header holds, or `undefined`. @throws {RpcFailure} when too many ask at once */
  async userOf(header: string): Promise<User | undefined> {
    const fingerprint = createHmac('sha256', this.#key).update(header).digest('base64')
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
    const hash = user?.passwordHash ?? this.#nobody
    const isRight = await this.#checks.run(user?.name ?? '', () => verifyPassword(password, hash))
    return isRight ? user : undefined
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
