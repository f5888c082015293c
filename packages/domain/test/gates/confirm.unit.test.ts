import { describe, expect, it } from 'vitest'
import { constituted, withPeople } from '../story/beginnings.ts'
import { atGate1, document, inMainProject, note } from '../story/gates.ts'

const goals = { gate: 'gate1', criterion: 'g1.goals' }
const anchoring = { gate: 'gate1', criterion: 'g1.anchoring' }
const place = { gate: 'gate1', visit: 1, criterion: 'g1.goals' }

describe('confirming a criterion', () => {
  it('[GATE-6] takes new evidence along', () => {
    constituted()
      .when('attestCriterion', { ...goals, evidence: document, statement: 'All of us have read it.' })
      .thenFacts(
        { type: 'EvidenceSubmitted', data: { ...place, version: 1, evidence: document } },
        { type: 'CriterionAttested', data: { ...place, version: 1, statement: 'All of us have read it.' } },
      )
  })

  it('[GATE-6] or rests on the newest version that is there', () => {
    const story = constituted()
      .did('submitEvidence', { ...goals, evidence: document })
      .did('submitEvidence', { ...goals, evidence: note })
    story
      .when('attestCriterion', { ...goals, version: 2, statement: 'Good.' })
      .thenFacts({ type: 'CriterionAttested', data: { ...place, version: 2, statement: 'Good.' } })
    story.when('attestCriterion', { ...goals, version: 1 }).thenRefused({
      code: 'evidenceOutdated',
      values: { criterion: 'g1.goals', version: 1, newest: 2 },
    })
    expect(story.answer('attestCriterion', { ...goals, version: 3 })).toBe('evidenceOutdated')
  })

  it('[GATE-6] refuses without evidence', () => {
    constituted()
      .when('attestCriterion', goals)
      .thenRefused({ code: 'evidenceMissing', values: { criterion: 'g1.goals' } })
    expect(constituted().answer('attestCriterion', { ...goals, version: 1 })).toBe('evidenceMissing')
    const story = constituted().did('submitEvidence', { ...goals, evidence: note })
    expect(story.answer('attestCriterion', goals)).toBe('evidenceMissing')
  })

  it('[GATE-4] is for those responsible', () => {
    constituted()
      .as('sofie')
      .when('attestCriterion', { ...goals, evidence: note })
      .thenRefused({ code: 'notResponsible', values: { criterion: 'g1.goals', roles: 'projectManager' } })
    expect(
      constituted()
        .as('leif')
        .answer('attestCriterion', { ...goals, evidence: note }),
    ).toBe('notResponsible')
  })

  it('[GATE-4] one asked of each partner is for that partner’s own people', () => {
    const forNav = { ...anchoring, partner: 'nav', evidence: note }
    constituted()
      .as('nils')
      .when('attestCriterion', forNav)
      .thenFacts(
        {
          type: 'EvidenceSubmitted',
          data: { ...place, criterion: 'g1.anchoring', partner: 'nav', version: 1, evidence: note },
        },
        { type: 'CriterionAttested', data: { ...place, criterion: 'g1.anchoring', partner: 'nav', version: 1 } },
      )
    expect(constituted().as('rikke').answer('attestCriterion', forNav)).toBe('notResponsible')
  })

  it('[GATE-4] is for those responsible on that day', () => {
    const story = constituted().as('nils').did('endRole', { assignment: 'role-nils', lastDay: '2026-01-31' })
    const forNav = { ...anchoring, partner: 'nav', evidence: note }
    expect(story.on('2026-01-31').answer('attestCriterion', forNav)).toBe('accepted')
    expect(story.on('2026-02-01').answer('attestCriterion', forNav)).toBe('noPart')
  })

  it('[GATE-5] one asked of each partner names the partner, any other names none', () => {
    constituted()
      .as('nils')
      .when('attestCriterion', { ...anchoring, evidence: note })
      .thenRefused({ code: 'criterionPerPartner', values: { criterion: 'g1.anchoring' } })
    constituted()
      .when('attestCriterion', { ...goals, partner: 'nav', evidence: note })
      .thenRefused({ code: 'criterionNotPerPartner', values: { criterion: 'g1.goals' } })
  })

  it('[GOV-3] refuses a partner that does not take part', () => {
    constituted()
      .when('attestCriterion', { ...anchoring, partner: 'fylket', evidence: note })
      .thenRefused({ code: 'partnerUnknown', values: { partner: 'fylket' } })
  })

  it('[GATE-1] refuses a gate that is unknown, or leads out of another phase', () => {
    constituted()
      .when('attestCriterion', { ...goals, gate: 'gate9', evidence: note })
      .thenRefused({ code: 'gateUnknown', values: { gate: 'gate9' } })
    inMainProject()
      .when('attestCriterion', { ...goals, evidence: note })
      .thenRefused({ code: 'gateNotAhead', values: { gate: 'gate1' } })
    expect(constituted().answer('attestCriterion', { gate: 'gate2', criterion: 'g2.governance', evidence: note })).toBe(
      'gateNotAhead',
    )
  })

  it('[GATE-2] refuses a criterion of another gate', () => {
    constituted()
      .when('attestCriterion', { gate: 'gate1', criterion: 'g2.governance', evidence: note })
      .thenRefused({ code: 'criterionUnknown', values: { criterion: 'g2.governance' } })
  })

  it('[GATE-3] refuses what the system knows by itself', () => {
    constituted()
      .when('attestCriterion', { gate: 'gate1', criterion: 'g1.steeringGroup', evidence: note })
      .thenRefused({ code: 'criterionDerived', values: { criterion: 'g1.steeringGroup' } })
  })

  it.for(['attestCriterion', 'submitEvidence', 'withdrawAttestation'] as const)(
    '[GATE-4] %s has the same guards',
    (name) => {
      const rest = name === 'withdrawAttestation' ? { reason: 'Wrong.' } : { evidence: note }
      const answer = (input: object) => constituted().answer(name, { ...input, ...rest })
      expect(answer({ ...goals, gate: 'gate9' })).toBe('gateUnknown')
      expect(answer({ ...goals, criterion: 'g9' })).toBe('criterionUnknown')
      expect(answer({ ...goals, criterion: 'g1.steeringGroup' })).toBe('criterionDerived')
      expect(answer(anchoring)).toBe('criterionPerPartner')
      expect(answer({ ...goals, partner: 'nav' })).toBe('criterionNotPerPartner')
      expect(answer({ ...anchoring, partner: 'fylket' })).toBe('partnerUnknown')
      expect(answer({ ...anchoring, partner: 'nav' })).toBe('notResponsible')
    },
  )

  it('[GATE-1] may begin before the steering group is constituted', () => {
    expect(withPeople().answer('attestCriterion', { ...goals, evidence: note })).toBe('accepted')
  })
})

describe('evidence', () => {
  it('[GATE-6] is kept in versions', () => {
    const story = constituted().did('submitEvidence', { ...goals, evidence: note })
    story
      .when('submitEvidence', { ...goals, evidence: document })
      .thenFacts({ type: 'EvidenceSubmitted', data: { ...place, version: 2, evidence: document } })
  })

  it.for([
    'javascript:alert(1)',
    'file:///etc/passwd',
    'ftp://example.org/a',
    'www.example.org',
    'https:///a',
    'http:// a',
    ' https://example.org',
  ])('[GATE-8] refuses the link %s', (url) => {
    const evidence = { kind: 'link', url, title: 'The report' }
    for (const name of ['submitEvidence', 'attestCriterion'] as const) {
      constituted()
        .when(name, { ...goals, evidence })
        .thenRefused({ code: 'linkUnsafe', values: { url } })
    }
  })

  it.for(['https://example.org', 'HTTP://example.org/a?b#c'])('[GATE-8] takes the link %s', (url) => {
    const evidence = { kind: 'link', url, title: 'The report' }
    expect(constituted().answer('submitEvidence', { ...goals, evidence })).toBe('accepted')
  })

  it('[GATE-8] takes the text of a note and the name of a document as they are', () => {
    expect(constituted().answer('submitEvidence', { ...goals, evidence: { kind: 'note', text: 'javascript:' } })).toBe(
      'accepted',
    )
  })
})

describe('taking a confirmation back', () => {
  it('[GATE-9] takes one that stands', () => {
    atGate1()
      .when('withdrawAttestation', { ...goals, reason: 'The numbers were old.' })
      .thenFacts({ type: 'AttestationWithdrawn', data: { ...place, reason: 'The numbers were old.' } })
    constituted()
      .when('withdrawAttestation', { ...goals, reason: 'The numbers were old.' })
      .thenRefused({ code: 'notAttested', values: { criterion: 'g1.goals' } })
  })

  it('[GATE-9] happens once, and leaves the confirmation in the history', () => {
    const story = atGate1().did('withdrawAttestation', { ...goals, reason: 'The numbers were old.' })
    expect(story.answer('withdrawAttestation', { ...goals, reason: 'Again.' })).toBe('notAttested')
    expect(story.state.gates.records.get('gate1/1/g1.goals/')?.attestations).toEqual([
      {
        version: 1,
        by: 'ingrid',
        at: '2026-01-05T12:00:00.000Z',
        withdrawn: { by: 'ingrid', at: '2026-01-05T12:00:00.000Z', reason: 'The numbers were old.' },
      },
    ])
  })

  it('[GATE-9] takes every standing confirmation, and keeps who withdrew an earlier one', () => {
    const story = atGate1()
      .did('withdrawAttestation', { ...goals, reason: 'First.' })
      .did('attestCriterion', { ...goals, evidence: note })
      .did('attestCriterion', { ...goals, evidence: note })
      .did('withdrawAttestation', { ...goals, reason: 'Second.' })
    const reasons = story.state.gates.records
      .get('gate1/1/g1.goals/')
      ?.attestations.map(({ withdrawn }) => withdrawn?.reason)
    expect(reasons).toEqual(['First.', 'Second.', 'Second.'])
  })
})
