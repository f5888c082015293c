import { describe, expect, it } from 'vitest'
import { servicekontor1 } from '../../src/definitions/servicekontor/index.ts'
import { allSeats, assignmentsOf, deputiesFor, sitterOf } from '../../src/governance/queries.ts'
import { constituted, role, withPartners, withPeople } from '../story/beginnings.ts'
import { memberVotes } from '../story/rules.ts'
import { decided, put, voted } from '../story/voting.ts'

const reason = 'It was agreed.'

describe('a seat', () => {
  it('[GOV-19] stays when a role ends, and whoever takes it over has its rank', () => {
    const ended = constituted().as('stine').did('endRole', { assignment: 'seat-siri', lastDay: '2026-01-31' })
    expect(allSeats(ended.on('2026-02-01').project)).toHaveLength(3)
    expect(sitterOf(ended.project, 'seat-siri', '2026-01-31')).toBe('siri')
    expect(sitterOf(ended.project, 'seat-siri', '2026-02-01')).toBeUndefined()
    const next = ended.did(
      'assignRole',
      { ...role('steeringMember', 'mona', 'skatt', '2026-02-01'), seat: 'seat-siri' },
      'mona',
    )
    expect(sitterOf(next.project, 'seat-siri', '2026-02-01')).toBe('mona')
    expect(allSeats(next.project).map(({ id }) => id)).toEqual(['seat-leif', 'seat-dina', 'seat-siri'])
  })

  it('[GOV-19] of a stored role that names none is its partner’s free one, of the same rank if there is one', () => {
    const given = (assignment: string, rank: 'steeringLeader' | 'steeringMember', person: string, from: string) =>
      ({ type: 'RoleAssigned', data: { assignment, role: rank, person, partner: 'nav', from } }) as const
    const ended = (assignment: string) => ({ type: 'RoleEnded', data: { assignment, lastDay: '2026-01-31' } }) as const
    const story = withPartners().after(
      given('first', 'steeringMember', 'dina', '2026-01-05'),
      given('second', 'steeringLeader', 'olav', '2026-01-05'),
      ended('first'),
      ended('second'),
      given('third', 'steeringLeader', 'mona', '2026-02-01'),
      given('fourth', 'steeringLeader', 'siri', '2026-02-01'),
      given('fifth', 'steeringMember', 'pia', '2026-02-01'),
    )
    expect(allSeats(story.project)).toEqual([
      { id: 'first', partner: 'nav', role: 'steeringLeader' },
      { id: 'second', partner: 'nav', role: 'steeringLeader' },
      { id: 'fifth', partner: 'nav', role: 'steeringMember' },
    ])
    expect(sitterOf(story.project, 'second', '2026-02-01')).toBe('mona')
    expect(sitterOf(story.project, 'first', '2026-02-01')).toBe('siri')
  })

  it('[GOV-9] keeps its deputies when it is taken over', () => {
    const story = withPeople()
      .did('assignRole', { ...role('deputy', 'mona', 'skatt'), deputyFor: 'seat-siri' })
      .did('endRole', { assignment: 'seat-siri', lastDay: '2026-01-31' })
      .did('assignRole', role('steeringMember', 'olav', 'skatt', '2026-02-01'), 'seat-olav')
    expect(deputiesFor(story.project, 'seat-siri', 'skatt', '2026-02-01').map(({ person }) => person)).toEqual(['mona'])
    expect(deputiesFor(story.project, 'seat-olav', 'skatt', '2026-02-01').map(({ person }) => person)).toEqual(['mona'])
  })
})

describe('seats by decision', () => {
  it('[GOV-20] come and go so, with the roles at them', () => {
    const more = decided(constituted(), { kind: 'addSeat', partner: 'nav', reason }, 'more')
    expect(more.facts('SeatAdded')).toEqual([
      { seat: 'more.1', partner: 'nav', role: 'steeringMember', proposal: 'more' },
    ])
    const filled = more
      .as('nils')
      .did('assignRole', { ...role('steeringMember', 'mona', 'nav'), seat: 'more.1' }, 'seat-mona')
      .did('assignRole', { ...role('deputy', 'olav', 'nav'), deputyFor: 'more.1' }, 'role-olav')
    const fewer = put(filled, { kind: 'removeSeat', seat: 'more.1', reason }, 'fewer')
    const after = voted(fewer.as('mona').did('castBallot', { proposal: 'fewer', seat: 'more.1', choice: 'yes' }))
    expect(after.facts('SeatRemoved')).toEqual([{ seat: 'more.1', proposal: 'fewer' }])
    expect(after.facts('RoleEnded').map(({ assignment }) => assignment)).toEqual(['seat-mona', 'role-olav'])
    expect(allSeats(after.project)).toHaveLength(3)
  })

  it('[GOV-20] do not take the leader’s, nor one that is not there', () => {
    const removing = (seat: string) => ({
      subject: { kind: 'removeSeat', seat, reason },
      deadline: '2026-02-01T12:00:00Z',
    })
    constituted().when('putProposal', removing('seat-leif')).thenRefused({ code: 'leaderSeatStays' })
    constituted().when('putProposal', removing('no-seat')).thenRefused({ code: 'seatUnknown' })
    const gone = decided(constituted(), { kind: 'removeSeat', seat: 'seat-siri', reason })
    gone.when('putProposal', removing('seat-siri')).thenRefused({ code: 'seatUnknown' })
    constituted()
      .when('putProposal', { ...removing(''), subject: { kind: 'addSeat', partner: 'fylket', reason } })
      .thenRefused({ code: 'partnerUnknown' })
  })

  it('[GOV-22] are taken away before a partner leaves', () => {
    const left = constituted()
      .as('siri')
      .did('endRole', { assignment: 'seat-siri', lastDay: '2026-01-04' })
      .as('ingrid')
    const leaving = { partner: 'skatt', reason }
    left.when('removePartner', leaving).thenRefused({ code: 'partnerHoldsSeats', values: { partner: 'Skatteetaten' } })
    const gone = decided(constituted(), { kind: 'removeSeat', seat: 'seat-siri', reason })
    expect(gone.answer('removePartner', leaving)).toBe('accepted')
  })
})

describe('appointments by decision', () => {
  const appointing = (changes: object) => ({
    subject: {
      kind: 'appointment',
      role: 'partnerRepresentative',
      person: 'mona',
      partner: 'skatt',
      reason,
      ...changes,
    },
    deadline: '2026-02-01T12:00:00.000Z',
  })
  const forsaken = constituted()
    .as('siri')
    .did('endRole', { assignment: 'seat-siri', lastDay: '2026-01-04' })
    .as('stine')
    .did('endRole', { assignment: 'role-stine', lastDay: '2026-01-04' })
    .as('ingrid')

  it('[GOV-18] give a partner that has nobody left a representative, and no other one', () => {
    constituted().when('putProposal', appointing({})).thenRefused({ code: 'belongsToPartner' })
    constituted()
      .when('putProposal', appointing({ partner: undefined }))
      .thenRefused({ code: 'partnerNeeded' })
    forsaken.when('putProposal', appointing({ person: 'nobody' })).thenRefused({ code: 'personUnknown' })
    forsaken.when('putProposal', appointing({ partner: 'fylket' })).thenRefused({ code: 'partnerUnknown' })
    forsaken.when('putProposal', appointing({ person: 'arne' })).thenRefused({ code: 'auditorIndependent' })
    const proposed = put(forsaken, appointing({}).subject, 'p')
    const vote = (story: typeof proposed, person: string) =>
      story.as(person).did('castBallot', { proposal: 'p', seat: `seat-${person}`, choice: 'yes' })
    const after = vote(vote(proposed, 'leif'), 'dina')
    expect(after.facts('ProposalClosed').at(-1)).toMatchObject({ result: 'lapsed' })
    const rules = memberVotes()
    const smaller = forsakenUnder({ gate: rules, ordinary: rules })
    const appointed = vote(vote(put(smaller, appointing({}).subject, 'p'), 'leif'), 'dina')
    expect(assignmentsOf(appointed.project, 'mona', '2026-01-05')).toMatchObject([
      { id: 'p.1', role: 'partnerRepresentative', partner: 'skatt' },
    ])
  })

  it('[GOV-23] an owner is appointed so, and the one before steps down', () => {
    const owning = appointing({ role: 'projectOwner', partner: undefined })
    constituted().when('assignRole', role('projectOwner', 'mona')).thenRefused({ code: 'ownerByDecision' })
    const first = decided(constituted(), owning.subject, 'first')
    expect(assignmentsOf(first.project, 'mona', '2026-01-05')).toMatchObject([{ role: 'projectOwner' }])
    first.when('putProposal', owning).thenRefused({ code: 'roleTaken' })
    const second = decided(first, { ...owning.subject, person: 'olav' }, 'second')
    expect(second.facts('RoleEnded')).toEqual([{ assignment: 'first.1', lastDay: '2026-01-04', proposal: 'second' }])
    expect(assignmentsOf(second.project, 'olav', '2026-01-05')).toMatchObject([{ role: 'projectOwner' }])
    expect(assignmentsOf(second.project, 'mona', '2026-01-05')).toEqual([])
  })

  it('[GOV-23] rules by which an owner decides take an owner', () => {
    const owners = memberVotes({ decidedBy: 'owner' })
    const rules = { gate: owners, ordinary: owners }
    withPeople()
      .as('leif')
      .when('constituteSteeringGroup', { rules, costNok: 1, days: 1 })
      .thenRefused({ code: 'ownerMissing' })
    const owned = withPeople().did('assignRole', role('projectOwner', 'mona'))
    expect(owned.as('leif').answer('constituteSteeringGroup', { rules, costNok: 1, days: 1 })).toBe('accepted')
    constituted()
      .when('putProposal', { ...appointing({}), subject: { kind: 'rules', rules, reason } })
      .thenRefused({ code: 'ownerMissing' })
  })
})

function forsakenUnder(rules: Parameters<typeof constituted>[0]) {
  return constituted(rules)
    .as('siri')
    .did('endRole', { assignment: 'seat-siri', lastDay: '2026-01-04' })
    .as('stine')
    .did('endRole', { assignment: 'role-stine', lastDay: '2026-01-04' })
    .as('ingrid')
}

describe('rules that are adopted', () => {
  it('[GOV-24] say everything, in the words they are put to the vote', () => {
    const [preset] = servicekontor1.rulePresets
    const rules = preset?.rules
    const story = withPeople().as('leif').did('constituteSteeringGroup', { rules, costNok: 1, days: 1 }).as('ingrid')
    const adopted = story.facts('RulesAdopted')[0]?.rules
    expect(adopted?.gate).toMatchObject({
      quorumReach: 'atLeast',
      quorumBase: 'allSeats',
      splitPartner: 'against',
      inWriting: 'allowed',
      decidedBy: 'vote',
    })
    expect(adopted?.gate).not.toHaveProperty('castingVoteOf')
    expect(adopted?.ordinary).toMatchObject({ splitPartner: 'blank' })
    const casting = { gate: memberVotes({ castingVote: true }), ordinary: memberVotes() }
    const proposed = put(constituted(), { kind: 'rules', rules: casting, reason }, 'p')
    const subject = proposed.facts('ProposalPut')[0]?.subject
    expect(subject).toMatchObject({ rules: { gate: { castingVoteOf: 'chair', quorumBase: 'allSeats' } } })
    const explicit = memberVotes({ quorumBase: 'votesCast', splitPartner: 'against', quorumReach: 'moreThan' })
    const chosen = put(constituted(), { kind: 'rules', rules: { gate: explicit, ordinary: explicit }, reason }, 'p')
    expect(chosen.facts('ProposalPut')[0]?.subject).toMatchObject({
      rules: { gate: { quorumBase: 'votesCast', splitPartner: 'against', quorumReach: 'moreThan' } },
    })
  })
})
