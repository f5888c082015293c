import { describe, expect, it } from 'vitest'
import { findProposal, possibleDeputies, seatStandings } from '../../src/decisions/queries.ts'
import { constituted, role } from '../story/beginnings.ts'
import type { Story } from '../story/story.ts'
import { put, vote, voted } from '../story/voting.ts'

const mandate = { kind: 'mandate', costNok: 5, days: 6, reason: 'Less money.' }
const deadline = '2026-02-01T12:00:00.000Z'
const open = put(constituted(), mandate, 'p', deadline)
const seat = { proposal: 'p', seat: 'seat-leif' }
const absent = { ...seat, cause: 'absent', deputy: 'dag' }
const disqualified = { ...seat, cause: 'disqualified' }
const ballot = { ...seat, choice: 'yes' }
const byDeputy = open.did('handOverSeat', absent)
const empty = open.did('handOverSeat', disqualified)

function standing(story: Story, wanted = 'seat-leif') {
  const proposal = findProposal(story.project, 'p')
  return proposal && seatStandings(proposal).find((each) => each.seat === wanted)
}

describe('a seat in other hands', () => {
  it('[DEC-14] an absent member’s goes to a deputy, who votes from it', () => {
    open.when('handOverSeat', { ...absent, note: 'Ill.' }).thenFacts({
      type: 'SeatHandedOver',
      data: { ...absent, cause: 'absent', note: 'Ill.' },
    })
    byDeputy
      .as('dag')
      .when('castBallot', ballot)
      .thenFacts({
        type: 'BallotCast',
        data: { ...ballot, person: 'dag', asDeputy: true, choice: 'yes' },
      })
  })

  it('[DEC-14] an absent member’s needs one, a disqualified member’s does not', () => {
    open.when('handOverSeat', { ...seat, cause: 'absent' }).thenRefused({ code: 'deputyNeeded' })
    expect(open.answer('handOverSeat', disqualified)).toBe('accepted')
    expect(open.answer('handOverSeat', { ...disqualified, deputy: 'dag' })).toBe('accepted')
    expect(standing(empty)?.holder).toBeUndefined()
  })

  it('[DEC-14] goes to a deputy of the member’s own', () => {
    const to = (deputy: string) => ({ ...absent, deputy })
    open.when('handOverSeat', to('dorte')).thenRefused({ code: 'notDeputy', values: { person: 'dorte' } })
    expect(open.answer('handOverSeat', to('olav'))).toBe('notDeputy')
    expect(open.answer('handOverSeat', to('rikke'))).toBe('notDeputy')
    const forDina = open
      .as('leif')
      .did('assignRole', { ...role('deputy', 'mona', 'nav'), deputyFor: 'seat-dina' })
      .as('ingrid')
    expect(forDina.answer('handOverSeat', { ...to('mona'), seat: 'seat-dina' })).toBe('accepted')
    const second = forDina
      .as('leif')
      .did('assignRole', role('steeringMember', 'olav', 'nav'), 'seat-olav')
      .as('ingrid')
    const other = put(second, { kind: 'pause', reason: 'Wait.' }, 'q')
    expect(other.answer('handOverSeat', { ...to('mona'), proposal: 'q', seat: 'seat-olav' })).toBe('notDeputy')
  })

  it('[DEC-14] goes to a deputy whose time it is', () => {
    const story = open.as('leif').did('endRole', { assignment: 'role-dag', lastDay: '2026-01-20' }).as('ingrid')
    expect(story.on('2026-01-20').answer('handOverSeat', absent)).toBe('accepted')
    expect(story.on('2026-01-21').answer('handOverSeat', absent)).toBe('notDeputy')
    const handed = story.did('handOverSeat', absent).as('dag')
    expect(handed.on('2026-01-20').answer('castBallot', ballot)).toBe('accepted')
    expect(handed.on('2026-01-21').answer('castBallot', ballot)).toBe('noPart')
    const another = handed
      .as('leif')
      .did('assignRole', role('deputy', 'mona', 'solvik'))
      .as('dag')
    expect(another.on('2026-01-21').answer('castBallot', ballot)).toBe('noPart')
  })

  it('[DEC-14] goes to nobody who sits elsewhere in that case', () => {
    const members = ['dina', 'siri'].reduce(
      (story, person) => story.as('leif').did('assignRole', role('deputy', person, 'solvik')),
      constituted(),
    )
    const story = put(
      members
        .as('leif')
        .did('assignRole', role('steeringMember', 'mona', 'solvik'), 'seat-mona')
        .as('ingrid'),
      mandate,
      'p',
    )
    story
      .when('handOverSeat', { ...absent, deputy: 'dina' })
      .thenRefused({ code: 'deputyBusy', values: { person: 'dina' } })
    const mona = { ...absent, seat: 'seat-mona' }
    const handed = story.did('handOverSeat', absent)
    expect(handed.answer('handOverSeat', mona)).toBe('deputyBusy')
    expect(handed.did('takeBackSeat', seat).answer('handOverSeat', mona)).toBe('accepted')
    expect(handed.answer('handOverSeat', absent)).toBe('accepted')
    const away = story.did('handOverSeat', { ...absent, seat: 'seat-mona' })
    expect(away.answer('handOverSeat', { ...absent, deputy: 'siri' })).toBe('deputyBusy')
  })

  it('[DEC-14] does not go to the member who is disqualified, even as a deputy', () => {
    const story = put(
      constituted()
        .as('dina')
        .did('assignRole', role('deputy', 'leif', 'solvik')),
      mandate,
      'p',
    )
    story.when('handOverSeat', { ...disqualified, deputy: 'leif' }).thenRefused({ code: 'deputyBusy' })
    const proposal = findProposal(story.project, 'p')
    const place = { seat: 'seat-leif', partner: 'solvik' }
    expect(proposal && possibleDeputies(story.project, proposal, place, '2026-01-05')).toEqual(['dag'])
  })

  it('[DEC-13] the member does not vote', () => {
    byDeputy
      .as('leif')
      .when('castBallot', ballot)
      .thenRefused({ code: 'seatHandedOver', values: { cause: 'absent' } })
    empty
      .as('leif')
      .when('castBallot', ballot)
      .thenRefused({ code: 'seatHandedOver', values: { cause: 'disqualified' } })
    expect(empty.as('dag').answer('castBallot', ballot)).toBe('notEntitledToVote')
  })

  it('[DEC-16] a ballot from before counts no more, until the seat is given back', () => {
    const before = vote(open, 'leif', 'no')
    const handed = before.as('ingrid').did('handOverSeat', absent)
    expect(standing(handed)?.ballot).toBeUndefined()
    const both = handed.as('dag').did('castBallot', ballot)
    expect(standing(both)?.ballot).toMatchObject({ person: 'dag', choice: 'yes' })
    expect(standing(both.as('leif').did('takeBackSeat', seat))?.ballot).toMatchObject({ person: 'leif', choice: 'no' })
  })

  it('[DEC-16] a deputy’s ballot stays with the seat it was cast from, wherever the deputy sits next', () => {
    const seated = constituted()
      .as('leif')
      .did('assignRole', role('steeringMember', 'mona', 'solvik'), 'seat-mona')
    const cast = put(seated, mandate, 'p').did('handOverSeat', absent).as('dag').did('castBallot', ballot)
    const moved = cast
      .as('leif')
      .did('takeBackSeat', seat)
      .did('handOverSeat', { ...absent, seat: 'seat-mona' })
    expect(standing(moved, 'seat-mona')).toMatchObject({ holder: 'dag' })
    expect(standing(moved, 'seat-mona')?.ballot).toBeUndefined()
  })

  it('[DEC-17] left empty may complete the vote', () => {
    const rest = vote(vote(open, 'dina', 'yes'), 'siri', 'yes').as('ingrid')
    expect(rest.did('handOverSeat', disqualified).facts('ProposalClosed').at(-1)).toMatchObject({
      result: 'adopted',
      yes: 2,
      reasons: [
        { code: 'quorumMet', count: 2, needed: 1 },
        { code: 'majorityMet' },
        { code: 'disqualified', who: ['seat-leif'] },
      ],
    })
  })

  it('[DEC-17] given back to a member who had voted may complete the vote', () => {
    const handed = vote(open, 'leif', 'yes').as('ingrid').did('handOverSeat', absent)
    const waiting = vote(vote(handed, 'dina', 'yes'), 'siri', 'yes').as('leif')
    expect(waiting.facts('ProposalClosed')).toEqual([])
    expect(waiting.since(constituted())).not.toContain('ProposalClosed')
    expect(waiting.did('takeBackSeat', seat).since(waiting)).toEqual([
      'SeatTakenBack',
      'ProposalClosed',
      'MandateAdopted',
    ])
  })

  it('[CORE-2] the member hands it over, or those who keep order', () => {
    for (const actor of ['leif', 'dina', 'ingrid'])
      expect(open.as(actor).answer('handOverSeat', absent)).toBe('accepted')
    for (const actor of ['siri', 'dag', 'olav'])
      expect(open.as(actor).answer('handOverSeat', absent)).toBe('notPermitted')
    const siri = { ...seat, seat: 'seat-siri', cause: 'disqualified' }
    expect(open.as('siri').answer('handOverSeat', siri)).toBe('accepted')
    const gone = open.as('leif').did('endRole', { assignment: 'seat-siri', lastDay: '2026-01-20' }).as('siri')
    expect(gone.on('2026-01-21').answer('handOverSeat', siri)).toBe('notPermitted')
  })

  it('[DEC-12] is one of the roster, of a proposal that is there and open', () => {
    open.when('handOverSeat', { ...absent, seat: 'role-dag' }).thenRefused({ code: 'seatUnknown' })
    open.when('takeBackSeat', { ...seat, seat: 'role-dag' }).thenRefused({ code: 'seatUnknown' })
    for (const [name, input] of [
      ['handOverSeat', absent],
      ['takeBackSeat', seat],
    ] as const) {
      open.when(name, { ...input, proposal: 'q' }).thenRefused({ code: 'proposalUnknown' })
      voted(open)
        .when(name, input)
        .thenRefused({ code: 'proposalNotOpen', values: { citation: '1/26' } })
    }
  })

  it('[DEC-11] changes hands no more after the deadline', () => {
    open
      .at(deadline)
      .when('handOverSeat', disqualified)
      .thenRefused({ code: 'deadlinePassed', values: { citation: '1/26', deadline } })
    byDeputy.at(deadline).when('takeBackSeat', seat).thenRefused({ code: 'deadlinePassed' })
  })
})

describe('giving a seat back', () => {
  it('[DEC-15] lets the member vote again', () => {
    byDeputy.as('leif').when('takeBackSeat', seat).thenFacts({ type: 'SeatTakenBack', data: seat })
    const back = byDeputy.as('leif').did('takeBackSeat', seat)
    expect(back.answer('castBallot', ballot)).toBe('accepted')
    expect(back.as('dag').answer('castBallot', ballot)).toBe('notEntitledToVote')
  })

  it('[DEC-15] takes a seat that was handed over', () => {
    open.when('takeBackSeat', seat).thenRefused({ code: 'seatNotHandedOver' })
  })

  it('[DEC-15] is not for a disqualified member to do alone, not even for the leader', () => {
    empty
      .as('leif')
      .when('takeBackSeat', seat)
      .thenRefused({ code: 'seatHandedOver', values: { cause: 'disqualified' } })
    expect(empty.as('leif').answer('handOverSeat', absent)).toBe('seatHandedOver')
    const siri = { proposal: 'p', seat: 'seat-siri' }
    const other = open.did('handOverSeat', { ...siri, cause: 'disqualified' })
    expect(other.as('siri').answer('takeBackSeat', siri)).toBe('seatHandedOver')
    expect(empty.as('dina').answer('takeBackSeat', seat)).toBe('accepted')
    expect(empty.as('ingrid').answer('takeBackSeat', seat)).toBe('accepted')
  })

  it('[CORE-2] is for the member, or for those who keep order', () => {
    expect(byDeputy.as('dag').answer('takeBackSeat', seat)).toBe('notPermitted')
    expect(byDeputy.as('dina').answer('takeBackSeat', seat)).toBe('accepted')
  })

  it('[DEC-12] reads seats by their own ids, whatever these are called', () => {
    const named = constituted()
      .as('leif')
      .did('assignRole', role('steeringMember', 'mona', 'nav'), 'constructor')
    const story = put(named, { kind: 'pause', reason: 'Wait.' }, 'p')
    expect(standing(story, 'constructor')).toMatchObject({ holder: 'mona' })
    expect(story.as('mona').answer('castBallot', { proposal: 'p', seat: 'constructor', choice: 'yes' })).toBe(
      'accepted',
    )
    expect(story.answer('takeBackSeat', { proposal: 'p', seat: 'constructor' })).toBe('seatNotHandedOver')
  })
})
