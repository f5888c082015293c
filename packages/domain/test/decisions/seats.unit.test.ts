import { describe, expect, it } from 'vitest'
import { findProposal, possibleDeputies, seatStandings } from '../../src/decisions/queries.ts'
import { constituted, constitutedWith, role } from '../story/beginnings.ts'
import type { Story } from '../story/story.ts'
import { put, vote, voted } from '../story/voting.ts'

const mandate = { kind: 'mandate', costNok: 5, days: 6, reason: 'Less money.' }
const deadline = '2026-02-01T12:00:00.000Z'
const open = put(constituted(), mandate, 'p', deadline)
const seat = { proposal: 'p', seat: 'seat-leif' }
const absent = { ...seat, cause: 'absent', deputy: 'dag' }
const disqualified = { ...seat, cause: 'disqualified' }
const ballot = { ...seat, choice: 'yes' }
const byDeputy = open.as('leif').did('handOverSeat', absent)
/** Siri has no deputy. */
const ofSiri = { proposal: 'p', seat: 'seat-siri' }
const empty = open.as('siri').did('handOverSeat', { ...ofSiri, cause: 'disqualified' })

function standing(story: Story, wanted = 'seat-leif') {
  const proposal = findProposal(story.project, 'p')
  return proposal && seatStandings(story.project, proposal, story.today).find((each) => each.seat === wanted)
}

describe('a seat in other hands', () => {
  it('[DEC-43] an absent member’s goes to the deputy that the member names, who votes from it', () => {
    open
      .as('leif')
      .when('handOverSeat', absent)
      .thenFacts({ type: 'SeatHandedOver', data: { ...absent, cause: 'absent', member: 'leif' } })
    byDeputy
      .as('dag')
      .when('castBallot', ballot)
      .thenFacts({ type: 'BallotCast', data: { ...ballot, person: 'dag', asDeputy: true, choice: 'yes' } })
    open
      .as('leif')
      .when('handOverSeat', { ...seat, cause: 'absent' })
      .thenRefused({ code: 'deputyNeeded' })
  })

  it('[DEC-43] a disqualified member’s goes to the first deputy who is free, and the member does not choose', () => {
    open
      .as('leif')
      .when('handOverSeat', { ...disqualified, ground: 'family' })
      .thenFacts({
        type: 'SeatHandedOver',
        data: { ...seat, cause: 'disqualified', ground: 'family', deputy: 'dag', member: 'leif' },
      })
    open
      .as('leif')
      .when('handOverSeat', { ...disqualified, deputy: 'dag' })
      .thenRefused({ code: 'deputyNotChosen' })
    expect(standing(empty, 'seat-siri')?.holder).toBeUndefined()
  })

  it('[DEC-43] a deputy for the seat comes before the partner’s other ones', () => {
    const own = constitutedWith((story) =>
      story.did('assignRole', { ...role('deputy', 'mona', 'solvik'), deputyFor: 'seat-leif' }),
    )
    const story = put(own, mandate, 'p').as('leif').did('handOverSeat', disqualified)
    expect(standing(story)?.holder).toBe('mona')
  })

  it('[DEC-43] is said by the member alone, not by those who lead', () => {
    for (const actor of ['dina', 'siri', 'dag'])
      open.as(actor).when('handOverSeat', absent).thenRefused({ code: 'ownSeatOnly' })
    expect(open.as('ingrid').answer('handOverSeat', absent)).toBe('noPartInVote')
    expect(byDeputy.as('dina').answer('takeBackSeat', seat)).toBe('ownSeatOnly')
    const gone = open.as('stine').did('endRole', { assignment: 'seat-siri', lastDay: '2026-01-20' }).as('siri')
    expect(gone.on('2026-01-21').answer('handOverSeat', { ...ofSiri, cause: 'disqualified' })).toBe('noPart')
  })

  it('[DEC-43] goes to a deputy of the member’s own', () => {
    const to = (deputy: string) => ({ ...absent, deputy })
    open
      .as('leif')
      .when('handOverSeat', to('dorte'))
      .thenRefused({ code: 'notDeputy', values: { person: 'dorte' } })
    expect(open.as('leif').answer('handOverSeat', to('olav'))).toBe('notDeputy')
    expect(open.as('leif').answer('handOverSeat', to('rikke'))).toBe('notDeputy')
    const forDina = constitutedWith((story) =>
      story
        .did('assignRole', { ...role('deputy', 'mona', 'nav'), deputyFor: 'seat-dina' })
        .did('assignRole', role('steeringMember', 'olav', 'nav'), 'seat-olav'),
    )
    const story = put(forDina, mandate, 'p')
    expect(story.as('dina').answer('handOverSeat', { ...to('mona'), seat: 'seat-dina' })).toBe('accepted')
    expect(story.as('olav').answer('handOverSeat', { ...to('mona'), seat: 'seat-olav' })).toBe('notDeputy')
  })

  it('[DEC-43] goes to a deputy whose time it is', () => {
    const story = open.as('rikke').did('endRole', { assignment: 'role-dag', lastDay: '2026-01-20' }).as('leif')
    expect(story.on('2026-01-20').answer('handOverSeat', absent)).toBe('accepted')
    expect(story.on('2026-01-21').answer('handOverSeat', absent)).toBe('notDeputy')
    const handed = story.did('handOverSeat', absent).as('dag')
    expect(handed.on('2026-01-20').answer('castBallot', ballot)).toBe('accepted')
    expect(handed.on('2026-01-21').answer('castBallot', ballot)).toBe('noPart')
    const another = handed
      .as('rikke')
      .did('assignRole', role('deputy', 'mona', 'solvik'))
      .as('mona')
    expect(another.on('2026-01-21').answer('castBallot', ballot)).toBe('notEntitledToVote')
  })

  it('[DEC-43] goes to nobody who sits elsewhere in that case', () => {
    const members = constitutedWith((story) =>
      story
        .did('assignRole', role('deputy', 'dina', 'solvik'))
        .did('assignRole', role('deputy', 'siri', 'solvik'))
        .did('assignRole', role('steeringMember', 'mona', 'solvik'), 'seat-mona'),
    )
    const story = put(members, mandate, 'p')
    story
      .as('leif')
      .when('handOverSeat', { ...absent, deputy: 'dina' })
      .thenRefused({ code: 'deputyBusy', values: { person: 'dina' } })
    const mona = { ...absent, seat: 'seat-mona' }
    const handed = story.as('leif').did('handOverSeat', absent)
    expect(handed.as('mona').answer('handOverSeat', mona)).toBe('deputyBusy')
    expect(handed.did('takeBackSeat', seat).as('mona').answer('handOverSeat', mona)).toBe('accepted')
    expect(handed.answer('handOverSeat', absent)).toBe('accepted')
  })

  it('[DEC-43] does not go to the member who is disqualified, even as a deputy', () => {
    const story = put(
      constitutedWith((early) => early.did('assignRole', role('deputy', 'leif', 'solvik'))),
      mandate,
      'p',
    )
    const proposal = findProposal(story.project, 'p')
    const place = { seat: 'seat-leif', partner: 'solvik' }
    expect(proposal && possibleDeputies(story.project, proposal, place, '2026-01-05')).toEqual(['dag'])
  })

  it('[DEC-43] the member does not vote', () => {
    byDeputy
      .as('leif')
      .when('castBallot', ballot)
      .thenRefused({ code: 'seatHandedOver', values: { cause: 'absent' } })
    empty
      .as('siri')
      .when('castBallot', { ...ofSiri, choice: 'yes' })
      .thenRefused({ code: 'seatHandedOver', values: { cause: 'disqualified' } })
  })

  it('[DEC-43] is about one member: whoever takes the seat over sits in it', () => {
    const moved = empty
      .as('stine')
      .did('endRole', { assignment: 'seat-siri', lastDay: '2026-01-04' })
      .did('assignRole', { ...role('steeringMember', 'mona', 'skatt'), seat: 'seat-siri' })
    expect(standing(moved, 'seat-siri')).toMatchObject({ person: 'mona', holder: 'mona' })
    expect(moved.as('mona').answer('castBallot', { ...ofSiri, choice: 'yes' })).toBe('accepted')
  })

  it('[DEC-47] stores the ground’s code, and nothing of why somebody is absent', () => {
    open
      .as('leif')
      .when('handOverSeat', { ...absent, ground: 'family' })
      .thenRefused({ code: 'groundMisplaced', values: { cause: 'absent' } })
    open
      .as('dina')
      .when('raiseObjection', { ...seat, cause: 'absent', ground: 'family' })
      .thenRefused({ code: 'groundMisplaced', values: { cause: 'absent' } })
    expect(open.as('leif').answer('handOverSeat', { ...disqualified, note: 'His brother.' })).toBe('inputMisfit')
    expect(open.as('leif').answer('handOverSeat', { ...disqualified, ground: 'his brother' })).toBe('inputMisfit')
  })

  it('[DEC-53] a ballot from before counts no more, until the seat is given back', () => {
    const handed = vote(open, 'leif', 'no').did('handOverSeat', absent)
    expect(standing(handed)?.ballot).toBeUndefined()
    expect(standing(handed.did('takeBackSeat', seat))?.ballot).toMatchObject({ person: 'leif', choice: 'no' })
    const both = handed.as('dag').did('castBallot', ballot)
    expect(standing(both)?.ballot).toMatchObject({ person: 'dag', choice: 'yes' })
  })

  it('[DEC-46] a deputy’s ballot is not dropped by the member who comes back', () => {
    const cast = byDeputy.as('dag').did('castBallot', ballot).as('leif')
    cast.when('takeBackSeat', seat).thenRefused({ code: 'deputyHasVoted' })
    cast.when('handOverSeat', absent).thenRefused({ code: 'deputyHasVoted' })
    cast.when('handOverSeat', disqualified).thenRefused({ code: 'deputyHasVoted' })
  })

  it('[DEC-46] a deputy’s ballot is not dropped by whoever takes the seat over', () => {
    const moved = byDeputy
      .as('dag')
      .did('castBallot', ballot)
      .as('rikke')
      .did('endRole', { assignment: 'seat-leif', lastDay: '2026-01-04' })
      .did('assignRole', { ...role('steeringLeader', 'mona', 'solvik'), seat: 'seat-leif' })
    expect(standing(moved)).toMatchObject({ person: 'mona', holder: 'dag', ballot: { person: 'dag' } })
  })

  it('[DEC-54] a ballot dropped by a disqualification does not come back with whoever takes the seat over', () => {
    const moved = vote(open, 'siri', 'no')
      .as('siri')
      .did('handOverSeat', { ...ofSiri, cause: 'disqualified' })
      .as('stine')
      .did('endRole', { assignment: 'seat-siri', lastDay: '2026-01-04' })
      .did('assignRole', { ...role('steeringMember', 'mona', 'skatt'), seat: 'seat-siri' })
    expect(standing(moved, 'seat-siri')).toMatchObject({ person: 'mona', holder: 'mona' })
    expect(standing(moved, 'seat-siri')?.ballot).toBeUndefined()
  })

  it('[DEC-49] left empty may complete the vote', () => {
    const rest = vote(vote(open, 'leif', 'yes'), 'dina', 'yes').as('siri')
    const told = rest.did('handOverSeat', { ...ofSiri, cause: 'disqualified' })
    expect(told.facts('ProposalClosed').at(-1)).toMatchObject({
      result: 'adopted',
      yes: 2,
      reasons: [
        { code: 'quorumMet', count: 2, needed: 2 },
        { code: 'majorityMet' },
        { code: 'disqualified', who: ['seat-siri'] },
      ],
    })
  })

  it('[DEC-49] given back to a member who had voted may complete the vote', () => {
    const handed = vote(open, 'leif', 'yes').did('handOverSeat', absent)
    const waiting = vote(vote(handed, 'dina', 'yes'), 'siri', 'yes').as('leif')
    expect(waiting.facts('ProposalClosed')).toEqual([])
    expect(waiting.did('takeBackSeat', seat).since(waiting)).toEqual([
      'SeatTakenBack',
      'ProposalClosed',
      'MandateAdopted',
    ])
  })

  it('[DEC-10] is one of a proposal that is there and open', () => {
    const member = open.as('leif')
    member.when('handOverSeat', { ...absent, seat: 'role-dag' }).thenRefused({ code: 'seatUnknown' })
    member.when('takeBackSeat', { ...seat, seat: 'role-dag' }).thenRefused({ code: 'seatUnknown' })
    for (const [name, input] of [
      ['handOverSeat', absent],
      ['takeBackSeat', seat],
      ['raiseObjection', { ...disqualified, seat: 'seat-dina' }],
      ['recordProtest', seat],
    ] as const) {
      member.when(name, { ...input, proposal: 'q' }).thenRefused({ code: 'proposalUnknown' })
      voted(open)
        .as('leif')
        .when(name, input)
        .thenRefused({ code: 'proposalNotOpen', values: { citation: '1/26' } })
    }
  })
})

describe('giving a seat back', () => {
  it('[DEC-46] lets the member vote again', () => {
    byDeputy.as('leif').when('takeBackSeat', seat).thenFacts({ type: 'SeatTakenBack', data: seat })
    const back = byDeputy.as('leif').did('takeBackSeat', seat)
    expect(back.answer('castBallot', ballot)).toBe('accepted')
    expect(back.as('dag').answer('castBallot', ballot)).toBe('notEntitledToVote')
  })

  it('[DEC-46] takes a seat that was handed over', () => {
    open.as('leif').when('takeBackSeat', seat).thenRefused({ code: 'seatNotHandedOver' })
  })

  it('[DEC-46] does not take back a disqualification', () => {
    empty.as('siri').when('takeBackSeat', ofSiri).thenRefused({ code: 'disqualificationStands' })
    empty
      .as('siri')
      .when('handOverSeat', { ...ofSiri, cause: 'absent', deputy: 'dag' })
      .thenRefused({ code: 'seatHandedOver', values: { cause: 'disqualified' } })
  })

  it('[DEC-48] reads seats by their own ids, whatever these are called', () => {
    const named = constitutedWith((story) =>
      story.did('assignRole', role('steeringMember', 'mona', 'nav'), 'constructor'),
    )
    const story = put(named, { kind: 'pause', reason: 'Wait.' }, 'p').as('mona')
    expect(standing(story, 'constructor')).toMatchObject({ holder: 'mona' })
    const here = { proposal: 'p', seat: 'constructor' }
    expect(story.answer('castBallot', { ...here, choice: 'yes' })).toBe('accepted')
    expect(story.answer('takeBackSeat', here)).toBe('seatNotHandedOver')
  })
})
