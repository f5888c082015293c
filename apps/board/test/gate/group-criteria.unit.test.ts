import { describe, expect, it } from 'vitest'
import type { Criterion } from '../../src/features/gate/documents.ts'
import { askedCriteria } from '../../src/features/gate/group-criteria.ts'

const text = { nb: '', nn: '', en: '' }

function entry(id: string, partner: string | null, status: Criterion['status']): Criterion {
  return {
    key: partner === null ? id : `${id}:${partner}`,
    status,
    mine: false,
    waiverReason: null,
    waiver: null,
    definition: { id, derived: false, perPartner: partner !== null, waivable: true, responsible: [], text, help: text },
    partner: partner === null ? null : { id: partner, name: partner },
    evidence: [],
    attestation: null,
    attestations: [],
    responsible: [],
  }
}

describe('the criteria of a gate', () => {
  it('show a criterion asked of each partner once, with the worst status', () => {
    const asked = askedCriteria([
      entry('agreements', 'nordvik', 'met'),
      entry('agreements', 'nav', 'outdated'),
      entry('premises', null, 'met'),
    ])
    expect(asked.map(({ id, status, entries }) => [id, status, entries.length])).toEqual([
      ['agreements', 'outdated', 2],
      ['premises', 'met', 1],
    ])
  })
})
