import { isPasswordHash } from './password.ts'

/** Users of this group may append to the product's own streams. */
export const productGroup = '$product'

/** Users of this group may do everything that is not reserved to the product. */
export const adminsGroup = '$admins'

/** Users of this group may read the whole log. */
export const operatorsGroup = '$ops'

/** Somebody who may call the server, with name and password. */
export interface User {
  readonly name: string
  /** As `hashPassword` writes it: the password itself is kept nowhere. */
  readonly passwordHash: string
  /** What the access lists of streams name; `$admins` may everything that is not the product's own. */
  readonly groups: readonly string[]
}

/** A list of users that cannot be used; the message says what is wrong with which entry. */
export class InvalidUsersError extends Error {
  override readonly name = 'InvalidUsersError'
}

/** The users of a file: a JSON array of `{ name, passwordHash, groups }`. @throws {InvalidUsersError} */
export function readUsers(json: string): readonly User[] {
  const value = parsed(json)
  if (!Array.isArray(value))
    throw new InvalidUsersError('The users must be a JSON array of { name, passwordHash, groups }.')
  const users = value.map((each: unknown, index) => readUser(each, `User ${index + 1}`))
  const names = new Set<string>()
  for (const { name } of users) {
    if (names.has(name)) throw new InvalidUsersError(`The user "${name}" is listed twice: keep one of them.`)
    names.add(name)
  }
  return users
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch (error) {
    throw new InvalidUsersError('The users are no JSON.', { cause: error })
  }
}

const properties = new Set(['name', 'passwordHash', 'groups'])

function readUser(value: unknown, which: string): User {
  if (typeof value !== 'object' || value === null) throw new InvalidUsersError(`${which} is no object.`)
  const unknown = Object.keys(value).find((key) => !properties.has(key))
  if (unknown !== undefined) throw new InvalidUsersError(`${which} has the property "${unknown}", which nobody knows.`)
  const { name, passwordHash, groups }: Partial<Record<string, unknown>> = { ...value }
  if (typeof name !== 'string' || !/^[^\s:$][^:]*$/v.test(name)) {
    throw new InvalidUsersError(`${which} needs a name: a text without a colon that does not begin with $ or a space.`)
  }
  if (typeof passwordHash !== 'string' || !isPasswordHash(passwordHash)) {
    throw new InvalidUsersError(`The user "${name}" needs a passwordHash of the form scrypt$N$r$p$salt$hash.`)
  }
  if (!(Array.isArray(groups) && groups.every((group) => typeof group === 'string' && group !== ''))) {
    throw new InvalidUsersError(`The user "${name}" needs groups: an array of names, which may be empty.`)
  }
  return { name, passwordHash, groups }
}
