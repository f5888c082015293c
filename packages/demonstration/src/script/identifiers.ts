import { createHash } from 'node:crypto'
import { systemId } from '@samstyre/domain'

/** The id that belongs to a name: always the same, so that links into the demonstration keep working. */
export function idOf(name: string): string {
  return systemId(`samstyre demonstration: ${name}`, { sha256 })
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
