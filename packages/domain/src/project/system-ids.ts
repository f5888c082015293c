import type { CommandContext } from './context.ts'

/**
 * The id that the system gives to what it does by itself under a name: always the same one.
 *
 * A UUID of version 8 (RFC 9562), which is the one for ids that are made in a way of one's own. CORE-7.
 */
export function systemId(name: string, { sha256 }: Pick<CommandContext, 'sha256'>): string {
  const digits = sha256(name)
  const version = `8${digits.slice(13, 16)}`
  const variant = `a${digits.slice(17, 20)}`
  return `${digits.slice(0, 8)}-${digits.slice(8, 12)}-${version}-${variant}-${digits.slice(20, 32)}`
}

const systemIdPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-8/i

/** Whether an id is of the form that only the system sends commands under. CORE-7. */
export function isSystemId(id: string): boolean {
  return systemIdPattern.test(id)
}
