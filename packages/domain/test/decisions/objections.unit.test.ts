import { describe, expect, it } from 'vitest'
import { findProposal, objectionsToRuleOn, seatStandings, seatsToProtest } from '../../src/decisions/queries.ts'
import { tasksOf } from '../../src/project/tasks.ts'
import { constituted, constitutedWith, role } from '../story/beginnings.ts'
import { memberVotes } from '../story/rules.ts'
import type { Story } from '../story/story.ts'
import { put, vote } from '../story/voting.ts'

const mandate = { kind: 'mandate', costNok: 5, days: 6, reason: 'Less money.' }
const deadline = '2026-02-01T12:00:00.000Z'
const members = { gate: memberVotes(), ordinary: memberVotes() }
const open = put(constituted(members), mandate, 'p', deadline)

function raise(story: Story, by: string, seat: string, cause = 'disqualified', id = `on-${seat}`): Story {
  return story.as(by).did('raiseObjection', { proposal: 'p', seat, cause }, id)
}

function rule(story: Story, by: string, seat: string, upholds = true): Story {
  return story.as(by).did('ruleOnObjection', { proposal: 'p', objection: `on-${seat}`, upholds })
}

function outcome(story: Story, seat: string): string | undefined {
  return findProposal(story.project, 'p')?.objections.find((known) => known.seat === seat)?.outcome
}

function standing(story: Story, seat: string) {
  const proposal = findProposal(story.project, 'p')
  return proposal && seatStandings(story.project, proposal, story.today).find((each) => each.seat === seat)
}

describe('an objection', () => {
  it('[DEC-44] has no effect before it is upheld', () => {
    const voted = vote(open, 'siri', 'no')
    const raised = raise(voted, 'ingrid', 'seat-siri')
    expect(standing(raised, 'seat-siri')).toMatchObject({ holder: 'siri', ballot: { choice: 'no' } })
    const one = rule(raised, 'leif', 'seat-siri')
    expect(standing(one, 'seat-siri')?.ballot?.choice).toBe('no')
    const both = rule(one, 'dina', 'seat-siri')
    expect(both.since(one)).toEqual(['ObjectionRuledOn', 'ObjectionDecided', 'SeatHandedOver'])
    expect(standing(both, 'seat-siri')?.ballot).toBeUndefined()
    expect(standing(both, 'seat-siri')?.handOver).toMatchObject({ cause: 'disqualified', objection: 'on-seat-siri' })
  })

  it('[DEC-44] is raised once for a seat and a cause, about somebody else, and not of absence where a ballot was cast', () => {
    const input = (changes: object = {}) => ({ proposal: 'p', seat: 'seat-dina', cause: 'disqualified', ...changes })
    const raised = raise(open, 'leif', 'seat-dina')
    raised.as('siri').when('raiseObjection', input()).thenRefused({ code: 'objectionKnown' })
    expect(raised.as('siri').answer('raiseObjection', input({ cause: 'absent' }))).toBe('accepted')
    open.as('dina').when('raiseObjection', input()).thenRefused({ code: 'ownSeatObjected' })
    vote(open, 'dina', 'yes')
      .as('leif')
      .when('raiseObjection', input({ cause: 'absent' }))
      .thenRefused({ code: 'ballotShowsPresence' })
    open
      .as('leif')
      .when('raiseObjection', input({ cause: 'absent', seat: 'seat-siri' }))
      .thenRefused({ code: 'deputyNeeded' })
    open
      .as('leif')
      .when('raiseObjection', input({ seat: 'no-seat' }))
      .thenRefused({ code: 'seatUnknown' })
    const left = open.as('dina').did('endRole', { assignment: 'seat-dina', lastDay: '2026-01-04' })
    left.as('leif').when('raiseObjection', input()).thenRefused({ code: 'seatUnknown' })
    const away = open.as('dina').did('handOverSeat', input({ cause: 'absent', deputy: 'dorte' }))
    away
      .as('leif')
      .when('raiseObjection', input())
      .thenRefused({ code: 'seatHandedOver', values: { cause: 'absent' } })
  })

  it('[DEC-44] that somebody is absent brings the deputy, unless the member votes meanwhile', () => {
    const raised = raise(open, 'leif', 'seat-dina', 'absent')
    const upheld = rule(rule(raised, 'leif', 'seat-dina'), 'siri', 'seat-dina')
    expect(standing(upheld, 'seat-dina')).toMatchObject({ person: 'dina', holder: 'dorte' })
    const present = vote(raised, 'dina', 'no')
    expect(outcome(present, 'seat-dina')).toBe('dismissed')
    present
      .as('leif')
      .when('ruleOnObjection', { proposal: 'p', objection: 'on-seat-dina', upholds: true })
      .thenRefused({ code: 'objectionUnknown' })
  })

  it('[DEC-44] that somebody is absent leaves the seat to its member when its deputy sits elsewhere by then', () => {
    const two = constitutedWith(
      (story) => story.did('assignRole', role('steeringMember', 'mona', 'nav'), 'seat-mona'),
      members,
    )
    const raised = raise(put(two, mandate, 'p', deadline), 'leif', 'seat-dina', 'absent')
    const busy = raised
      .as('mona')
      .did('handOverSeat', { proposal: 'p', seat: 'seat-mona', cause: 'absent', deputy: 'dorte' })
    const upheld = ['leif', 'siri', 'dorte'].reduce(
      (story, by) => (outcome(story, 'seat-dina') === undefined ? rule(story, by, 'seat-dina') : story),
      busy,
    )
    expect(outcome(upheld, 'seat-dina')).toBe('upheld')
    expect(standing(upheld, 'seat-dina')).toMatchObject({ holder: 'dina' })
  })

  it('[DEC-55] leaves a seat to the deputy whom the member has named meanwhile, with the ballot cast from it', () => {
    const two = constitutedWith((story) => story.did('assignRole', role('deputy', 'mona', 'nav')), members)
    for (const cause of ['absent', 'disqualified']) {
      const raised = raise(put(two, mandate, 'p', deadline), 'leif', 'seat-dina', cause)
      const named = raised
        .as('dina')
        .did('handOverSeat', { proposal: 'p', seat: 'seat-dina', cause: 'absent', deputy: 'mona' })
        .as('mona')
        .did('castBallot', { proposal: 'p', seat: 'seat-dina', choice: 'no' })
      const upheld = rule(rule(named, 'leif', 'seat-dina'), 'siri', 'seat-dina')
      expect(outcome(upheld, 'seat-dina')).toBe('upheld')
      expect(standing(upheld, 'seat-dina')).toMatchObject({ holder: 'mona', ballot: { person: 'mona', choice: 'no' } })
      expect(standing(upheld, 'seat-dina')?.handOver?.cause).toBe(cause)
    }
  })

  it('[DEC-44] that is undecided at the deadline is recorded, and the ballot counts', () => {
    const raised = raise(vote(open, 'siri', 'no'), 'leif', 'seat-siri')
    const rest = vote(vote(raised, 'leif', 'yes'), 'dina', 'yes')
    expect(findProposal(rest.project, 'p')?.state).toBe('open')
    rest.as('leif').when('closeProposal', { proposal: 'p' }).thenRefused({ code: 'notSettled' })
    const closed = rest.as('system').at(deadline).did('closeProposal', { proposal: 'p' })
    expect(closed.facts('ProposalClosed').at(-1)).toMatchObject({ result: 'adopted', yes: 2, no: 1 })
    expect(closed.facts('ProposalClosed').at(-1)?.reasons).toContainEqual({
      code: 'objectionUndecided',
      who: ['seat-siri'],
      count: 1,
    })
  })

  it('[DEC-45] is decided without the one it is about, by more than half of the others', () => {
    const raised = raise(open, 'ingrid', 'seat-siri')
    const ruling = { proposal: 'p', objection: 'on-seat-siri', upholds: true }
    raised.as('siri').when('ruleOnObjection', ruling).thenRefused({ code: 'notToRule' })
    expect(raised.as('rikke').answer('ruleOnObjection', ruling)).toBe('notToRule')
    expect(raised.as('arne').answer('ruleOnObjection', ruling)).toBe('noPartInVote')
    raised
      .as('leif')
      .when('ruleOnObjection', { ...ruling, objection: 'other' })
      .thenRefused({ code: 'objectionUnknown' })
    expect(outcome(rule(raised, 'leif', 'seat-siri'), 'seat-siri')).toBeUndefined()
    expect(outcome(rule(raised, 'leif', 'seat-siri', false), 'seat-siri')).toBe('dismissed')
    const changed = rule(rule(raised, 'leif', 'seat-siri'), 'dina', 'seat-siri', false)
    expect(outcome(changed, 'seat-siri')).toBe('dismissed')
    expect(standing(changed, 'seat-siri')?.holder).toBe('siri')
  })

  it('[DEC-45] is not upheld by one partner alone, however many seats it has', () => {
    const many = constitutedWith(
      (story) =>
        story
          .did('assignRole', role('steeringMember', 'mona', 'solvik'), 'seat-mona')
          .did('assignRole', role('steeringMember', 'olav', 'solvik'), 'seat-olav'),
      members,
    )
    const raised = raise(put(many, mandate, 'p', deadline), 'leif', 'seat-siri')
    const solvik = ['leif', 'mona', 'olav'].reduce((story, by) => rule(story, by, 'seat-siri'), raised)
    expect(outcome(solvik, 'seat-siri')).toBeUndefined()
    expect(outcome(rule(solvik, 'dina', 'seat-siri', false), 'seat-siri')).toBe('dismissed')
    expect(outcome(rule(solvik, 'dina', 'seat-siri'), 'seat-siri')).toBe('upheld')
  })

  it('[DEC-45] goes to the member’s own partner where only one partner is left to decide', () => {
    const two = raise(raise(open, 'leif', 'seat-dina'), 'leif', 'seat-siri')
    const proposal = findProposal(two.project, 'p')
    const judges = (person: string) =>
      proposal && objectionsToRuleOn(two.project, proposal, person, '2026-01-05').map(({ seat }) => seat)
    expect(judges('leif')).toEqual(['seat-dina', 'seat-siri'])
    const under = (quorum: number) => {
      const rules = memberVotes({ quorum: { numerator: quorum, denominator: 3 } })
      const story = put(constituted({ gate: rules, ordinary: rules }), mandate, 'p', deadline)
      return raise(raise(story, 'leif', 'seat-dina'), 'leif', 'seat-siri')
    }
    expect(
      under(1).as('leif').answer('ruleOnObjection', { proposal: 'p', objection: 'on-seat-dina', upholds: true }),
    ).toBe('notToRule')
    expect(outcome(rule(under(1), 'nils', 'seat-dina'), 'seat-dina')).toBe('upheld')
    expect(outcome(rule(under(1), 'nils', 'seat-dina', false), 'seat-dina')).toBe('dismissed')
  })

  it('[DEC-45] about several is decided by all of them where the quorum would be missing otherwise', () => {
    const rules = memberVotes({ quorum: { numerator: 2, denominator: 3 } })
    const story = put(constituted({ gate: rules, ordinary: rules }), mandate, 'p', deadline)
    const two = raise(raise(story, 'leif', 'seat-dina'), 'leif', 'seat-siri')
    expect(two.as('dina').answer('ruleOnObjection', { proposal: 'p', objection: 'on-seat-siri', upholds: true })).toBe(
      'accepted',
    )
    expect(two.as('siri').answer('ruleOnObjection', { proposal: 'p', objection: 'on-seat-siri', upholds: true })).toBe(
      'accepted',
    )
    const one = raise(story, 'leif', 'seat-siri')
    expect(one.as('siri').answer('ruleOnObjection', { proposal: 'p', objection: 'on-seat-siri', upholds: true })).toBe(
      'notToRule',
    )
  })

  it('[DEC-45] falls where nobody can decide, and that is recorded', () => {
    const nobody = open.as('stine').did('endRole', { assignment: 'role-stine', lastDay: '2026-01-04' })
    const alone = ['leif', 'dina'].reduce(
      (story, person) =>
        story.as(person).did('handOverSeat', { proposal: 'p', seat: `seat-${person}`, cause: 'disqualified' }),
      nobody
        .as('rikke')
        .did('endRole', { assignment: 'role-dag', lastDay: '2026-01-04' })
        .as('nils')
        .did('endRole', { assignment: 'role-dorte', lastDay: '2026-01-04' }),
    )
    const raised = raise(alone, 'ingrid', 'seat-siri')
    expect(raised.since(alone)).toEqual(['ObjectionRaised', 'ObjectionDecided'])
    expect(outcome(raised, 'seat-siri')).toBe('fell')
    const closed = vote(raised, 'siri', 'yes')
    expect(closed.facts('ProposalClosed').at(-1)?.reasons).toContainEqual({
      code: 'objectionUndecided',
      who: ['seat-siri'],
      count: 1,
    })
  })

  it('[DEC-46] whoever loses a ballot to it is told, and may have a protest recorded, once', () => {
    const upheld = rule(
      rule(raise(vote(open, 'siri', 'no'), 'leif', 'seat-siri'), 'leif', 'seat-siri'),
      'dina',
      'seat-siri',
    )
    expect(tasksOf(upheld.project, 'siri', '2026-01-05').map(({ kind }) => kind)).toContain('protest')
    const seat = { proposal: 'p', seat: 'seat-siri' }
    upheld.as('leif').when('recordProtest', seat).thenRefused({ code: 'ownSeatOnly' })
    const protested = upheld.as('siri').did('recordProtest', seat)
    protested.when('recordProtest', seat).thenRefused({ code: 'nothingToProtest' })
    const proposal = findProposal(protested.project, 'p')
    expect(proposal && seatsToProtest(protested.project, proposal, 'siri', '2026-01-05')).toEqual([])
    const closed = vote(vote(protested, 'leif', 'yes'), 'dina', 'yes')
    expect(closed.facts('ProposalClosed').at(-1)?.reasons).toContainEqual({
      code: 'protested',
      who: ['seat-siri'],
      count: 1,
    })
    open.as('siri').when('recordProtest', seat).thenRefused({ code: 'nothingToProtest' })
    const unvoted = rule(rule(raise(open, 'leif', 'seat-siri'), 'leif', 'seat-siri'), 'dina', 'seat-siri')
    expect(unvoted.as('siri').answer('recordProtest', seat)).toBe('nothingToProtest')
  })

  it('[DEC-45] awaits those who decide on it', () => {
    const raised = raise(open, 'leif', 'seat-siri')
    const kinds = (story: Story, person: string) => tasksOf(story.project, person, '2026-01-05').map(({ kind }) => kind)
    expect(kinds(raised, 'dina')).toContain('ruleOnObjection')
    expect(kinds(raised, 'siri')).not.toContain('ruleOnObjection')
    expect(kinds(rule(raised, 'dina', 'seat-siri'), 'dina')).not.toContain('ruleOnObjection')
  })
})

describe('a small group', () => {
  const alone = constitutedWith((story) => story, members)

  it('[DEC-45] of one person in a project of one partner decides alone, and an objection goes to whoever appointed', () => {
    const small = ['nav', 'skatt'].reduce(
      (story, partner) =>
        story.after(
          ...[...story.project.governance.assignments.values()]
            .filter((held) => held.partner === partner)
            .map(({ id }) => ({ type: 'RoleEnded', data: { assignment: id, lastDay: '2026-01-04' } }) as const),
          ...[...story.project.governance.seats.values()]
            .filter((seat) => seat.partner === partner)
            .map(({ id }) => ({ type: 'SeatRemoved', data: { seat: id, proposal: 'p' } }) as const),
          { type: 'PartnerLeft', data: { partner, reason: 'Small.' } },
        ),
      alone,
    )
    const voting = put(small, mandate, 'p', deadline)
    expect(findProposal(vote(voting, 'leif', 'yes').project, 'p')?.state).toBe('adopted')
    const raised = raise(voting, 'ingrid', 'seat-leif')
    expect(
      raised.as('leif').answer('ruleOnObjection', { proposal: 'p', objection: 'on-seat-leif', upholds: false }),
    ).toBe('notToRule')
    expect(outcome(rule(raised, 'rikke', 'seat-leif', false), 'seat-leif')).toBe('dismissed')
    const lost = rule(raised, 'rikke', 'seat-leif')
    expect(standing(lost, 'seat-leif')?.holder).toBe('dag')
    const empty = raise(
      voting.as('rikke').did('endRole', { assignment: 'role-dag', lastDay: '2026-01-04' }),
      'ingrid',
      'seat-leif',
    )
    const closed = rule(empty, 'rikke', 'seat-leif')
    expect(findProposal(closed.project, 'p')?.state).toBe('lapsed')
  })
})
