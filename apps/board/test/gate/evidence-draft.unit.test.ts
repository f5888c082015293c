import { describe, expect, it } from 'vitest'
import { emptyEvidence, evidenceInput, missingEvidence, readDocument } from '../../src/features/gate/evidence-draft.ts'

describe('evidence', () => {
  it('records a file by its name, type, size and SHA-256, and nothing of its content', async () => {
    const document = await readDocument(new File(['hello'], 'Avtale č.pdf', { type: 'application/pdf' }))
    expect(document).toEqual({
      name: 'Avtale č.pdf',
      mediaType: 'application/pdf',
      size: 5,
      sha256: '2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824',
    })
  })

  it('says what is missing of the kind that was chosen, and of no other', () => {
    expect(missingEvidence(emptyEvidence)).toEqual(['document'])
    expect(missingEvidence({ ...emptyEvidence, kind: 'link', url: 'https://nordvik.no' })).toEqual(['title'])
    expect(missingEvidence({ ...emptyEvidence, kind: 'note', note: ' ' })).toEqual(['note'])
  })

  it('sends exactly one kind', () => {
    const draft = { ...emptyEvidence, kind: 'note', note: ' Alle har lest. ', url: 'https://nordvik.no' } as const
    expect(evidenceInput(draft)).toEqual({ note: { text: 'Alle har lest.' } })
  })
})
