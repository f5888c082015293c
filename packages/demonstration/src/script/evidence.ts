import { createHash } from 'node:crypto'
import type { Evidence } from '@samstyre/domain'

const mediaTypes: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}
const bytesPerKilobyte = 1024

/** A document that somebody keeps; its hash is made from its name. */
export function document(name: string, kilobytes: number): Evidence {
  const sha256 = createHash('sha256').update(`document ${name}`).digest('hex')
  const mediaType = mediaTypes[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream'
  const tail = Number.parseInt(sha256.slice(0, 2), 16)
  return { kind: 'document', name, mediaType, size: kilobytes * bytesPerKilobyte + tail, sha256 }
}

/** A page on the web. */
export function link(title: string, path: string): Evidence {
  return { kind: 'link', title, url: `https://example.no/${path}` }
}

/** A note in a few words. */
export function note(text: string): Evidence {
  return { kind: 'note', text }
}
