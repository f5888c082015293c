import { describe, expect, it } from 'vitest'
import { canonicalJson } from '../../src/canonical-json.ts'
import { hashOfEvidence } from '../../src/decisions/queries.ts'
import { sha256 } from '../definitions/sha256.ts'
import { document, note } from '../story/gates.ts'

const recorded = { version: 1, by: 'ingrid', at: '2026-01-05T12:00:00.000Z' }

describe('the hash of evidence', () => {
  it('[DEC-23] is a document’s own', () => {
    expect(hashOfEvidence({ ...recorded, evidence: document }, { sha256 })).toBe(document.sha256)
  })

  it('[DEC-23] is that of what a note says, whatever object holds it', () => {
    const bare = Object.assign(Object.create(null), note)
    expect(hashOfEvidence({ ...recorded, evidence: bare }, { sha256 })).toBe(sha256(canonicalJson(note)))
    expect(hashOfEvidence({ ...recorded, evidence: { ...note, text: 'Other.' } }, { sha256 })).not.toBe(
      sha256(canonicalJson(note)),
    )
  })
})
