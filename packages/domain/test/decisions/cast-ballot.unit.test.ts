import { describe, expect, it } from 'vitest'
import { findProposal, seatStandings, votingSeats } from '../../src/decisions/queries.ts'
import { constituted, role } from '../story/beginnings.ts'
import { memberVotes } from '../story/rules.ts'
import type { Story } from '../story/story.ts'
import { put, vote, voted } from '../story/voting.ts'

const mandate = { kind: 'mandate', costNok: 5, days: 6, reason: 'Less money.' }
const deadline = '2026-02-01T12:00:00.000Z'
const open = put(constituted(), mandate, 'p', deadline)
const ballot = (seat: string, rest: object = {}) => ({ proposal: 'p', seat, choice: 'yes', ...rest })

function ballotsOf(story: Story): readonly (string | undefined)[] {
  const proposal = findProposal(story.project, 'p')
  if (proposal === undefined) return []
  return seatStandings(story.project, proposal, story.today).map((standing) => standing.ballot?.choice)
}

describe('voting', () => {
  it('[DEC-48] is for whoever sits in the seat', () => {
    open
      .as('leif')
      .when('castBallot', ballot('seat-leif', { dissent: 'Too little.' }))
      .thenFacts({
        type: 'BallotCast',
        data: {
          proposal: 'p',
          seat: 'seat-leif',
          person: 'leif',
          asDeputy: false,
          choice: 'yes',
          dissent: 'Too little.',
        },
      })
    open.as('dina').when('castBallot', ballot('seat-leif')).thenRefused({ code: 'notEntitledToVote' })
    expect(open.as('dag').answer('castBallot', ballot('seat-leif'))).toBe('notEntitledToVote')
  })

  it('[DEC-48] is not for a seat that is not in the vote', () => {
    open.as('leif').when('castBallot', ballot('role-dag')).thenRefused({ code: 'seatUnknown' })
  })

  it('[DEC-48] ends with the role, and goes on with whoever takes the seat over', () => {
    const ended = open.as('stine').did('endRole', { assignment: 'seat-siri', lastDay: '2026-01-20' })
    const story = ended.did('assignRole', {
      ...role('steeringMember', 'mona', 'skatt', '2026-01-25'),
      seat: 'seat-siri',
    })
    const answer = (person: string, day: string) => story.as(person).on(day).answer('castBallot', ballot('seat-siri'))
    expect(answer('siri', '2026-01-20')).toBe('accepted')
    expect(answer('siri', '2026-01-21')).toBe('noPart')
    expect(answer('mona', '2026-01-24')).toBe('noPart')
    expect(answer('mona', '2026-01-25')).toBe('accepted')
  })

  it('[DEC-48] ends with the partner’s part in the project', () => {
    const left = open.after({ type: 'PartnerLeft', data: { partner: 'skatt', reason: 'Moved.' } })
    expect(left.as('siri').answer('castBallot', ballot('seat-siri'))).toBe('noPart')
    expect(left.as('leif').answer('castBallot', ballot('seat-leif'))).toBe('accepted')
  })

  it('[DEC-32] ends at the deadline', () => {
    const story = open.as('leif')
    expect(story.at('2026-02-01T11:59:59.999Z').answer('castBallot', ballot('seat-leif'))).toBe('accepted')
    story
      .at(deadline)
      .when('castBallot', ballot('seat-leif'))
      .thenRefused({ code: 'proposalNotOpen', values: { citation: '1/26' } })
  })

  it('[DEC-10] is about a proposal that is there and open', () => {
    open
      .as('leif')
      .when('castBallot', { ...ballot('seat-leif'), proposal: 'q' })
      .thenRefused({ code: 'proposalUnknown' })
    voted(open)
      .as('leif')
      .when('castBallot', ballot('seat-leif'))
      .thenRefused({ code: 'proposalNotOpen', values: { citation: '1/26' } })
  })

  it('[DEC-53] counts the last ballot and keeps them all', () => {
    const story = vote(vote(vote(open, 'leif', 'yes'), 'dina', 'no'), 'leif', 'blank')
    expect(ballotsOf(story)).toEqual(['blank', 'no', undefined])
    expect(findProposal(story.project, 'p')?.ballots.map(({ choice }) => choice)).toEqual(['yes', 'no', 'blank'])
  })

  it('[DEC-53] keeps the ballot of a member whose role has ended since, until the next one votes', () => {
    const left = vote(open, 'siri', 'no').as('stine').did('endRole', { assignment: 'seat-siri', lastDay: '2026-01-04' })
    expect(ballotsOf(left)).toEqual([undefined, undefined, 'no'])
    const next = left.did('assignRole', { ...role('steeringMember', 'mona', 'skatt'), seat: 'seat-siri' })
    expect(ballotsOf(next.as('mona').did('castBallot', ballot('seat-siri')))).toEqual([undefined, undefined, 'yes'])
  })

  it('[DEC-40] allows no blank vote where the rule has none', () => {
    const rules = memberVotes({ abstention: 'notAllowed' })
    const story = put(constituted({ gate: memberVotes(), ordinary: rules }), mandate, 'p', deadline).as('leif')
    story.when('castBallot', ballot('seat-leif', { choice: 'blank' })).thenRefused({ code: 'blankNotAllowed' })
    expect(story.answer('castBallot', ballot('seat-leif', { choice: 'no' }))).toBe('accepted')
    expect(open.as('leif').answer('castBallot', ballot('seat-leif', { choice: 'blank' }))).toBe('accepted')
  })

  it('[DEC-41] says whether its voter agrees to deciding in writing, where the rule asks and only there', () => {
    const rules = memberVotes({ inWriting: 'allAgree' })
    const story = put(constituted({ gate: memberVotes(), ordinary: rules }), mandate, 'p', deadline).as('leif')
    story.when('castBallot', ballot('seat-leif')).thenRefused({ code: 'inWritingUnsaid' })
    expect(story.answer('castBallot', ballot('seat-leif', { inWriting: false }))).toBe('accepted')
    open
      .as('leif')
      .when('castBallot', ballot('seat-leif', { inWriting: true }))
      .thenRefused({ code: 'inWritingUnasked' })
  })

  it('[DEC-49] closes the vote when everybody entitled has voted', () => {
    const before = vote(vote(open, 'leif', 'yes'), 'dina', 'yes')
    before
      .as('siri')
      .when('castBallot', ballot('seat-siri'))
      .thenFacts(
        {
          type: 'BallotCast',
          data: { proposal: 'p', seat: 'seat-siri', person: 'siri', asDeputy: false, choice: 'yes' },
        },
        {
          type: 'ProposalClosed',
          data: {
            proposal: 'p',
            result: 'adopted',
            reasons: [
              { code: 'quorumMet', who: [], count: 3, needed: 2 },
              { code: 'majorityMet', who: [], count: 3, needed: 2 },
            ],
            yes: 3,
            no: 0,
            blank: 0,
            closedOn: '2026-01-05',
            asOf: '2026-01-05T12:00:00.000Z',
            sitters: [
              { seat: 'seat-leif', person: 'leif' },
              { seat: 'seat-dina', person: 'dina' },
              { seat: 'seat-siri', person: 'siri' },
            ],
          },
        },
        { type: 'MandateAdopted', data: { version: 2, costNok: 5, days: 6, proposal: 'p' } },
      )
  })

  it('[DEC-48] shows each the seats to vote from', () => {
    const proposal = findProposal(open.project, 'p')
    const seats = (person: string) =>
      proposal && votingSeats(open.project, proposal, person, '2026-01-05').map(({ seat }) => seat)
    expect(seats('leif')).toEqual(['seat-leif'])
    expect(seats('dag')).toEqual([])
    const closed = findProposal(voted(open).project, 'p')
    expect(closed && votingSeats(voted(open).project, closed, 'leif', '2026-01-05')).toEqual([])
  })

  it('[DEC-52] tells nothing to whoever has no part in it, whatever vote is named', () => {
    const names = ['castBallot', 'handOverSeat', 'takeBackSeat', 'raiseObjection', 'recordProtest'] as const
    const stories = [open, voted(open), constituted(), open.at(deadline)]
    for (const actor of ['arne', 'pia', 'sofie']) {
      for (const name of names) {
        const said = stories.flatMap((story) =>
          ['seat-leif', 'no-seat'].map((seat) => {
            const input = { proposal: 'p', seat, ...(name === 'castBallot' ? { choice: 'yes' } : {}) }
            const cause = name === 'handOverSeat' || name === 'raiseObjection' ? { cause: 'disqualified' } : {}
            return story.as(actor).answer(name, { ...input, ...cause })
          }),
        )
        expect(new Set(said)).toEqual(new Set(['noPartInVote']))
      }
    }
  })
})
