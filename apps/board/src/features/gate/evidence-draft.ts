/** Evidence as it is being filled in. */
export interface EvidenceDraft extends Record<string, unknown> {
  readonly kind: 'document' | 'link' | 'note'
  readonly document: ChosenDocument | null
  readonly url: string
  readonly title: string
  readonly note: string
}

export interface ChosenDocument {
  readonly name: string
  readonly mediaType: string
  readonly size: number
  readonly sha256: string
}

export const emptyEvidence: EvidenceDraft = { kind: 'document', document: null, url: '', title: '', note: '' }

/** The fields that still have to be filled in. */
export function missingEvidence({ kind, document, url, title, note }: EvidenceDraft): readonly string[] {
  switch (kind) {
    case 'document':
      return document === null ? ['document'] : []
    case 'link':
      return [...(url.trim() === '' ? ['url'] : []), ...(title.trim() === '' ? ['title'] : [])]
    case 'note':
      return note.trim() === '' ? ['note'] : []
    default:
      return kind satisfies never
  }
}

/** The evidence as the command takes it, or undefined while something is missing. */
export function evidenceInput({ kind, document, url, title, note }: EvidenceDraft) {
  switch (kind) {
    case 'document':
      return document === null ? undefined : { document }
    case 'link':
      return { link: { url: url.trim(), title: title.trim() } }
    case 'note':
      return { note: { text: note.trim() } }
    default:
      return kind satisfies never
  }
}

/** What is recorded of a file: everything but its content, which stays where it is. */
export async function readDocument(file: File): Promise<ChosenDocument> {
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer())
  const sha256 = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
  return { name: file.name, mediaType: file.type || 'application/octet-stream', size: file.size, sha256 }
}
