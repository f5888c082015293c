import type { UUID } from '@eventstore/db-client/generated/shared_pb.js'

const written = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** A UUID in either form of the protocol, as lower-case text; `undefined` when it is none. */
export function readUuid(uuid: UUID | undefined): string | undefined {
  const structured = uuid?.getStructured()
  if (structured !== undefined) {
    const hex = half(structured.getMostSignificantBits()) + half(structured.getLeastSignificantBits())
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
  }
  const text = uuid?.getString().toLowerCase() ?? ''
  return written.test(text) ? text : undefined
}

/** Eight bytes, sent as a signed number, in hexadecimal. */
function half(bits: string): string {
  return BigInt.asUintN(64, BigInt(bits)).toString(16).padStart(16, '0')
}
