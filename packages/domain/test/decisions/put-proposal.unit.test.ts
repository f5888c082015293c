import { describe, expect, it } from 'vitest'
import { canonicalJson } from '../../src/canonical-json.ts'
import { findProposal } from '../../src/decisions/queries.ts'
import { sha256 } from '../definitions/sha256.ts'
import { constituted, nextYear, partnersAgree, withPeople } from '../story/beginnings.ts'
import { assessed, escalated, reported, verified } from '../story/deviations.ts'
import { atGate1, inMainProject, note } from '../story/gates.ts'
import { decided, put, voted } from '../story/voting.ts'

const go = { kind: 'gate', gate: 'gate1', outcome: 'go' } as const
const condition = { text: 'Find a lift.', owner: 'pia', due: '2026-05-01' }
const survey = {
  kind: 'waiver',
  gate: 'gate1',
  criterion: 'g1.userSurvey',
  reason: 'There is one from last year.',
} as const
const mandate = { kind: 'mandate', costNok: 5, days: 6, reason: 'Less money.' } as const
const inApril = '2026-04-15T12:00:00.000Z'
const putting = (subject: object, deadline = inApril) => ({ subject, deadline })
const gate = (outcome: string, rest: object = {}) => putting({ kind: 'gate', gate: 'gate1', outcome, ...rest })

describe('putting something to the vote', () => {
  it('[DEC-1] takes a constituted steering group', () => {
    withPeople().when('putProposal', putting(mandate)).thenRefused({ code: 'notConstituted' })
  })

  it('[DEC-2] takes a deadline ahead', () => {
    const now = '2026-01-05T12:00:00.000Z'
    constituted()
      .when('putProposal', putting(mandate, now))
      .thenRefused({ code: 'deadlinePast', values: { deadline: now } })
    expect(constituted().answer('putProposal', putting(mandate, '2026-01-05T12:00:01Z'))).toBe('accepted')
  })

  it('[CORE-2] takes a role that carries the permission', () => {
    expect(constituted().as('pia').answer('putProposal', putting(mandate))).toBe('notPermitted')
    expect(constituted().as('siri').answer('putProposal', putting(mandate))).toBe('accepted')
  })

  it('[DEC-24] fixes the roster and the rule of that day', () => {
    const story = constituted().as('stine').did('endRole', { assignment: 'seat-siri', lastDay: '2026-01-31' })
    const [before] = put(story, mandate).facts('ProposalPut')
    const [after] = put(story.on('2026-02-01'), mandate).facts('ProposalPut')
    expect(before?.roster.map(({ seat }) => seat)).toEqual(['seat-leif', 'seat-dina', 'seat-siri'])
    expect(after?.roster).toEqual([
      { seat: 'seat-leif', person: 'leif', role: 'steeringLeader', partner: 'solvik' },
      { seat: 'seat-dina', person: 'dina', role: 'steeringDeputyLeader', partner: 'nav' },
    ])
    expect(before?.vacant).toBeUndefined()
    expect(after?.vacant).toEqual([{ seat: 'seat-siri', role: 'steeringMember', partner: 'skatt' }])
    expect(before).toMatchObject({ rulesVersion: 1, rule: partnersAgree.ordinary })
    expect(put(atGate1(), go).facts('ProposalPut').at(-1)?.rule).toEqual(partnersAgree.gate)
  })

  it('[DEC-24] keeps the rule the vote began under', () => {
    const open = put(constituted(), mandate, 'mandate')
    const rules = { gate: partnersAgree.gate, ordinary: partnersAgree.gate }
    const after = decided(open, { kind: 'rules', rules, reason: 'Clearer.' })
    expect(findProposal(after.project, 'mandate')).toMatchObject({ rulesVersion: 1, rule: partnersAgree.ordinary })
    expect(put(after, survey).facts('ProposalPut').at(-1)).toMatchObject({ rulesVersion: 2, rule: partnersAgree.gate })
  })

  it('[DEC-28] numbers decisions through the year', () => {
    const story = put(put(constituted(), mandate), survey).on('2026-12-31')
    const later = put(put(story, { kind: 'pause', reason: 'Wait.' }).on('2027-01-01'), {
      kind: 'terminate',
      reason: 'No.',
    })
    expect(later.facts('ProposalPut').map(({ year, number }) => [year, number])).toEqual([
      [2026, 1],
      [2026, 2],
      [2026, 3],
      [2027, 1],
    ])
  })

  it('[DEC-33] keeps who put it and what was recommended', () => {
    const story = constituted().did('putProposal', { ...putting(mandate), recommendation: 'Say yes.' }, 'p')
    expect(findProposal(story.project, 'p')).toMatchObject({
      putBy: 'ingrid',
      recommendation: 'Say yes.',
      state: 'open',
    })
  })
})

describe('what a proposal is about', () => {
  it.for([
    { subject: mandate, other: { ...mandate, costNok: 6 } },
    { subject: survey, other: { ...survey, reason: 'Another reason.' } },
    { subject: { kind: 'pause', reason: 'Wait.' }, other: { kind: 'pause', reason: 'Wait more.' } },
    { subject: { kind: 'terminate', reason: 'Wait.' }, other: { kind: 'terminate', reason: 'No.' } },
    {
      subject: { kind: 'rules', rules: partnersAgree, reason: 'A' },
      other: { kind: 'rules', rules: partnersAgree, reason: 'B' },
    },
    { subject: go, other: { ...go, outcome: 'stop', reason: 'No.' } },
  ])('[DEC-4] is put to the vote once at a time: $subject.kind', ({ subject, other }) => {
    const open = put(atGate1(), subject)
    open.when('putProposal', putting(other)).thenRefused({ code: 'proposalOpenAlready', values: { citation: '1/26' } })
    const withdrawn = open.did('withdrawProposal', { proposal: `vote-${atGate1().history.length}`, reason: 'Wrong.' })
    expect(withdrawn.answer('putProposal', putting(other))).toBe('accepted')
  })

  it('[DEC-4] may be open beside another thing of its kind', () => {
    const story = put(put(atGate1(), survey), { ...survey, criterion: 'g1.alternatives' })
    expect(story.answer('putProposal', gate('go'))).toBe('accepted')
  })

  it('[DEC-4] one deviation does not stand in the way of another', () => {
    const other = assessed(0, 0, reported(escalated(), { title: 'The door sticks' }, 'door'), 'door').did(
      'escalateDeviation',
      {
        deviation: 'door',
        reason: 'It is difficult.',
      },
    )
    const open = put(other, { kind: 'deviation', deviation: 'leak' })
    expect(open.answer('putProposal', putting({ kind: 'deviation', deviation: 'door' }))).toBe('accepted')
    expect(open.answer('putProposal', putting({ kind: 'deviation', deviation: 'leak' }))).toBe('proposalOpenAlready')
  })

  it.for(['go', 'goWithConditions'])('[DEC-3] a gate is put to the vote for %s when it is ready', (outcome) => {
    const rest = outcome === 'go' ? {} : { conditions: [condition] }
    expect(atGate1().answer('putProposal', gate(outcome, rest))).toBe('accepted')
    constituted()
      .when('putProposal', gate(outcome, rest))
      .thenRefused({
        code: 'gateNotReady',
        values: { gate: 'gate1', missing: 20 },
      })
  })

  it.for(['rework', 'hold', 'stop'])('[DEC-3] a gate may be put to the vote for %s before it is ready', (outcome) => {
    const rest = { reason: 'Not yet.', ...(outcome === 'hold' ? { holdUntil: '2026-05-01' } : {}) }
    expect(constituted().answer('putProposal', gate(outcome, rest))).toBe('accepted')
  })

  it('[DEC-5] to go on with conditions takes some', () => {
    const conditions = (list: readonly object[]) => gate('goWithConditions', { conditions: list })
    atGate1().when('putProposal', gate('goWithConditions')).thenRefused({ code: 'conditionsMissing' })
    expect(atGate1().answer('putProposal', conditions([]))).toBe('conditionsMissing')
    atGate1()
      .when('putProposal', conditions([condition, { ...condition, due: '2026-01-04' }]))
      .thenRefused({ code: 'conditionDuePast', values: { due: '2026-01-04' } })
  })

  it('[DEC-5] each condition has an owner who takes part', () => {
    const ownedBy = (owner: string) => gate('goWithConditions', { conditions: [{ ...condition, owner }] })
    atGate1()
      .when('putProposal', ownedBy('olav'))
      .thenRefused({ code: 'conditionOwnerOutside', values: { person: 'olav' } })
    expect(atGate1().answer('putProposal', ownedBy('arne'))).toBe('conditionOwnerOutside')
    expect(atGate1().answer('putProposal', ownedBy('tor'))).toBe('accepted')
  })

  it.for(['go', 'rework', 'stop', 'hold'])('[DEC-5] no condition comes with %s', (outcome) => {
    const rest = { reason: 'So.', holdUntil: '2026-05-01' }
    atGate1()
      .when('putProposal', gate(outcome, { ...rest, conditions: [condition] }))
      .thenRefused({ code: 'conditionsUnexpected' })
    expect(atGate1().answer('putProposal', gate(outcome, { ...rest, conditions: [] }))).toBe('accepted')
  })

  it('[DEC-6] to hold a gate takes a day ahead', () => {
    const until = (day: object) => gate('hold', { reason: 'Wait.', ...day })
    atGate1().when('putProposal', until({})).thenRefused({ code: 'holdDayMissing' })
    expect(atGate1().answer('putProposal', until({ holdUntil: '2026-01-05' }))).toBe('holdDayMissing')
    expect(atGate1().answer('putProposal', until({ holdUntil: '2026-05-01' }))).toBe('accepted')
  })

  it('[DEC-6] a gate on hold is not put to the vote until that day', () => {
    const held = decided(atGate1(), {
      kind: 'gate',
      gate: 'gate1',
      outcome: 'hold',
      holdUntil: '2026-05-01',
      reason: 'Wait.',
    })
    held
      .on('2026-04-30')
      .when('putProposal', putting(go, nextYear))
      .thenRefused({
        code: 'gateHeld',
        values: { gate: 'gate1', until: '2026-05-01' },
      })
    expect(
      held.on('2026-04-30').answer('putProposal', putting({ ...go, outcome: 'stop', reason: 'No.' }, nextYear)),
    ).toBe('gateHeld')
    expect(held.on('2026-05-01').answer('putProposal', putting(go, nextYear))).toBe('accepted')
  })

  it.for(['rework', 'stop', 'hold'])('[DEC-7] %s is given a reason', (outcome) => {
    const rest = outcome === 'hold' ? { holdUntil: '2026-05-01' } : {}
    atGate1().when('putProposal', gate(outcome, rest)).thenRefused({ code: 'reasonMissing' })
    expect(atGate1().answer('putProposal', gate(outcome, { ...rest, reason: 'So.' }))).toBe('accepted')
  })

  it('[DEC-8] only a criterion that may be waived is waived, once', () => {
    const waiver = (changes: object) => putting({ ...survey, ...changes })
    constituted()
      .when('putProposal', waiver({ criterion: 'g1.goals' }))
      .thenRefused({
        code: 'criterionNotWaivable',
        values: { criterion: 'g1.goals' },
      })
    decided(constituted(), survey)
      .when('putProposal', waiver({}))
      .thenRefused({
        code: 'criterionWaivedAlready',
        values: { criterion: 'g1.userSurvey' },
      })
    expect(constituted().answer('putProposal', waiver({ criterion: 'g2.training' }))).toBe('criterionUnknown')
    expect(constituted().answer('putProposal', waiver({ gate: 'gate2', criterion: 'g2.training' }))).toBe(
      'gateNotAhead',
    )
    expect(constituted().answer('putProposal', waiver({ gate: 'gate9' }))).toBe('gateUnknown')
    expect(inMainProject().answer('putProposal', waiver({}))).toBe('gateNotAhead')
  })

  it('[DEC-9] a deviation that has been escalated', () => {
    const leak = putting({ kind: 'deviation', deviation: 'leak' })
    expect(escalated().answer('putProposal', leak)).toBe('accepted')
    assessed()
      .when('putProposal', leak)
      .thenRefused({ code: 'deviationNotEscalated', values: { number: 1 } })
    expect(reported().answer('putProposal', leak)).toBe('deviationNotEscalated')
    constituted().when('putProposal', leak).thenRefused({ code: 'deviationUnknown' })
  })

  it('[GOV-25] rules that can come to a result', () => {
    const rules = { ...partnersAgree, gate: { ...partnersAgree.gate, quorum: { numerator: 3, denominator: 2 } } }
    constituted()
      .when('putProposal', putting({ kind: 'rules', rules, reason: 'More.' }))
      .thenRefused({ code: 'ruleImpossible' })
  })
})

describe('what a decision rests on', () => {
  it('[DEC-23] is frozen and hashed when it is put to the vote', () => {
    const [proposal] = put(atGate1(), go).facts('ProposalPut')
    expect(proposal?.basisHash).toBe(sha256(canonicalJson(proposal?.basis)))
    expect(proposal?.basis).toMatchObject({
      definition: 'servicekontor@1',
      mandate: { costNok: 100_000, days: 10 },
      deviations: [],
    })
    expect(proposal?.basis.criteria).toContainEqual({
      criterion: 'g1.anchoring',
      partner: 'nav',
      status: 'met',
      attestedBy: 'nils',
      attestedAt: '2026-01-05T12:00:00.000Z',
      evidenceVersion: 1,
      evidenceHash: sha256(canonicalJson(note)),
    })
    expect(proposal?.basis.criteria).toContainEqual({ criterion: 'g1.steeringGroup', status: 'met' })
  })

  it('[DEC-23] does not change with what comes later', () => {
    const open = put(atGate1(), go, 'gate')
    const later = open.did('withdrawAttestation', { gate: 'gate1', criterion: 'g1.goals', reason: 'Not so.' })
    expect(findProposal(later.project, 'gate')?.basis).toEqual(findProposal(open.project, 'gate')?.basis)
  })

  it('[DEC-23] names the waiver, the version that was confirmed, and the document’s own hash', () => {
    const document = { kind: 'document', name: 'A.pdf', mediaType: 'application/pdf', size: 1, sha256: 'cd'.repeat(32) }
    const goals = { gate: 'gate1', criterion: 'g1.goals' }
    const story = decided(atGate1(), survey, 'waiver')
      .did('submitEvidence', { ...goals, evidence: document })
      .did('attestCriterion', { ...goals, version: 2 })
      .did('submitEvidence', { ...goals, evidence: note })
    const rework = { kind: 'gate', gate: 'gate1', outcome: 'rework', reason: 'See the goals.' }
    const criteria = put(story, rework).facts('ProposalPut').at(-1)?.basis.criteria
    expect(criteria?.find(({ criterion }) => criterion === 'g1.userSurvey')).toMatchObject({ waivedBy: 'waiver' })
    expect(criteria?.find(({ criterion }) => criterion === 'g1.goals')).toMatchObject({
      status: 'outdated',
      evidenceVersion: 2,
      evidenceHash: 'cd'.repeat(32),
    })
  })

  it('[DEC-23] is the one criterion for a waiver, and the one deviation for a deviation', () => {
    const waiver = put(escalated(), survey).facts('ProposalPut').at(-1)?.basis
    expect(waiver?.criteria.map(({ criterion, status }) => [criterion, status])).toEqual([['g1.userSurvey', 'missing']])
    expect(waiver?.deviations).toEqual([{ deviation: 'leak', state: 'escalated', costNok: 500_000, days: 5 }])
    const deviation = put(escalated(), { kind: 'deviation', deviation: 'leak' }).facts('ProposalPut').at(-1)?.basis
    expect(deviation).toMatchObject({ criteria: [], deviations: [{ deviation: 'leak', costNok: 500_000, days: 5 }] })
  })

  it('[DEC-23] leaves out deviations that are settled', () => {
    const rejected = voted(put(escalated(), { kind: 'deviation', deviation: 'leak' }), 'leif', 'dina', 'siri')
    expect(put(rejected, mandate).facts('ProposalPut').at(-1)?.basis.deviations).toEqual([])
    const closed = verified().as('rikke').did('closeDeviation', { deviation: 'leak' })
    expect(put(closed, mandate).facts('ProposalPut').at(-1)?.basis.deviations).toEqual([])
  })
})
