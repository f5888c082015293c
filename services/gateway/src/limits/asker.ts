import type { IncomingMessage } from 'node:http'
import { isIPv6 } from 'node:net'

/** Who sends a request, as far as it matters for how much may be sent. */
export interface Asker {
  /**
   * What is counted together: the person, or the address as long as nobody is logged in. Not the session: whoever logs in
   * anew is nobody new.
   */
  readonly key: string
  readonly address: string
  /** Nobody is logged in. */
  readonly isStranger: boolean
}

const askers = new WeakMap<IncomingMessage, Asker>()

/** Notes who sends a request. */
export function noteAsker(request: IncomingMessage, asker: Asker): void {
  askers.set(request, asker)
}

/** Who sends a request, as it was noted when it came in. */
export function askerOf(request: IncomingMessage): Asker {
  const address = addressFrom(request.socket.remoteAddress)
  return askers.get(request) ?? { key: `address ${address}`, address, isStranger: true }
}

/** One household or office usually has a whole /64 of IPv6 to itself, so its first four groups count as one address. */
const groupsTogether = 4

/** An address as it is counted. */
export function addressFrom(ip: string | undefined): string {
  if (ip === undefined) return 'unknown'
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(ip)?.[1]
  if (mapped !== undefined) return mapped
  return isIPv6(ip) ? expanded(ip).slice(0, groupsTogether).join(':') : ip
}

/** The eight groups of an IPv6 address. */
function expanded(ip: string): readonly string[] {
  const [head = '', tail] = ip.toLowerCase().split('%')[0]?.split('::') ?? []
  const [before, after] = [head, tail ?? ''].map((part) => part.split(':').filter((group) => group !== ''))
  const missing = tail === undefined ? 0 : 8 - (before?.length ?? 0) - (after?.length ?? 0)
  return [...(before ?? []), ...Array.from({ length: Math.max(0, missing) }, () => '0'), ...(after ?? [])]
}
