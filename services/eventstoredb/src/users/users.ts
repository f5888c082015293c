/** Users of this group may append to the product's own streams. */
export const productGroup = '$product'

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

export function hashPassword(password: string): string {
  return password
}

/** The users of a file: a JSON array of `{ name, passwordHash, groups }`. @throws {InvalidUsersError} */
export function readUsers(json: string): readonly User[] {
  throw new InvalidUsersError(json)
}
