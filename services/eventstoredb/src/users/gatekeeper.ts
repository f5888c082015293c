import type { Metadata } from '@grpc/grpc-js'
import { accessDenied, unauthenticated } from '../failures.ts'
import type { StreamBook } from '../streams/stream-book.ts'
import { isMetastream, originalOf } from '../streams/stream-metadata.ts'
import { Credentials } from './credentials.ts'
import { adminsGroup, operatorsGroup, productGroup, type User } from './users.ts'

/** Who is calling. */
export interface Caller {
  /** Absent for anonymous callers. */
  readonly name: string | undefined
  /** What access lists may name: the caller's name and groups, and `$all`. */
  readonly roles: ReadonlySet<string>
}

export interface GatekeeperOptions {
  readonly users: readonly User[]
  /** Lets callers in without credentials, and lets everybody read what no access list guards. */
  readonly anonymous: boolean
  readonly streams: StreamBook
  readonly isProductStream: (stream: string) => boolean
}

const everybody = '$all'
const anonymousCaller: Caller = { name: undefined, roles: new Set([everybody]) }

/** Knows who is calling and what they may do. */
export class Gatekeeper {
  readonly #credentials: Credentials | undefined
  readonly #anonymous: boolean
  readonly #streams: StreamBook
  readonly #isProductStream: (stream: string) => boolean
  readonly #callers = new WeakMap<Metadata, Caller>()
  readonly #callerOf = new WeakMap<User, Caller>()

  constructor({ users, anonymous, streams, isProductStream }: GatekeeperOptions) {
    this.#credentials = users.length === 0 ? undefined : new Credentials(users)
    this.#anonymous = anonymous
    this.#streams = streams
    this.#isProductStream = isProductStream
  }

  /** Finds out who is calling, before the call is handled. @throws {RpcFailure} when the credentials are missing or wrong */
  async admit(metadata: Metadata): Promise<void> {
    this.#callers.set(metadata, await this.#identify(metadata))
  }

  /** Who was admitted with this call. @throws {RpcFailure} when nobody was */
  authenticate(metadata: Metadata): Caller {
    const caller = this.#callers.get(metadata)
    if (caller === undefined) throw unauthenticated('The call came without credentials.')
    return caller
  }

  /** Whether a caller may read a stream, or with `$all` the whole log. */
  mayRead(caller: Caller, stream: string): boolean {
    if (caller.roles.has(adminsGroup)) return true
    const original = originalOf(stream)
    if (caller.roles.has(productGroup) && (stream === everybody || this.#isProductStream(original))) return true
    if (stream === everybody) return this.#anonymous || caller.roles.has(operatorsGroup)
    const acl = this.#streams.aclOf(original)
    const allowed = isMetastream(stream) ? acl?.metaRead : acl?.read
    if (allowed !== undefined) return isAllowed(caller, allowed)
    return this.#anonymous || !original.startsWith('$') || caller.roles.has(operatorsGroup)
  }

  /** @throws {RpcFailure} unless the caller may append to the stream, or to its metadata when it is a metadata stream. */
  requireAppend(caller: Caller, stream: string): void {
    if (isMetastream(stream)) this.#requireMetadata(caller, stream)
    else if (stream.startsWith('$')) {
      throw accessDenied(
        `The stream '${stream}' belongs to the server: nobody may append to streams that begin with $.`,
      )
    } else if (this.#isProductStream(stream)) {
      if (!caller.roles.has(productGroup)) {
        throw accessDenied(
          `The stream '${stream}' is the product's own: only users of the group ${productGroup} may append to it.`,
        )
      }
    } else this.#require(caller, this.#streams.aclOf(stream)?.write, `append to the stream '${stream}'`)
  }

  /** @throws {RpcFailure} unless the caller may delete the stream, for now or for good. */
  requireDelete(caller: Caller, stream: string): void {
    if (stream.startsWith('$')) {
      throw accessDenied(`The stream '${stream}' belongs to the server: nobody may delete streams that begin with $.`)
    }
    if (this.#isProductStream(stream)) {
      throw accessDenied(`The stream '${stream}' is the product's own: nobody may delete it.`)
    }
    this.#require(caller, this.#streams.aclOf(stream)?.delete, `delete the stream '${stream}'`)
  }

  #requireMetadata(caller: Caller, metastream: string): void {
    const stream = originalOf(metastream)
    if (isMetastream(stream)) throw accessDenied(`The metadata stream '${stream}' has no metadata of its own.`)
    const doing = `change the metadata of the stream '${stream}'`
    const isReserved = stream.startsWith('$') || this.#isProductStream(stream)
    this.#require(caller, isReserved ? [adminsGroup] : this.#streams.aclOf(stream)?.metaWrite, doing)
  }

  #require(caller: Caller, allowed: readonly string[] | undefined, doing: string): void {
    if (allowed === undefined || caller.roles.has(adminsGroup) || isAllowed(caller, allowed)) return
    throw accessDenied(`${caller.name ?? 'An anonymous caller'} may not ${doing}.`)
  }

  async #identify(metadata: Metadata): Promise<Caller> {
    const [header] = metadata.get('authorization')
    if (this.#credentials === undefined || header === undefined) {
      if (this.#anonymous) return anonymousCaller
      throw unauthenticated('This server takes no anonymous calls: send a user name and a password.')
    }
    const user = await this.#credentials.userOf(header.toString())
    if (user === undefined) throw unauthenticated('The user name or the password is wrong.')
    return this.#asCaller(user)
  }

  #asCaller(user: User): Caller {
    const known = this.#callerOf.get(user)
    if (known !== undefined) return known
    const caller: Caller = { name: user.name, roles: new Set([user.name, everybody, ...user.groups]) }
    this.#callerOf.set(user, caller)
    return caller
  }
}

function isAllowed(caller: Caller, allowed: readonly string[]): boolean {
  return allowed.some((role) => caller.roles.has(role))
}
