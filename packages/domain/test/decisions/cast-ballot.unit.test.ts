import { describe, expect, it } from 'vitest'
import { findProposal, seatStandings, votingSeats } from '../../src/decisions/queries.ts'
import { constituted, role } from '../story/beginnings.ts'
import type { Story } from '../story/story.ts'
import { put, vote, voted } from '../story/voting.ts'

const mandate = { kind: 'mandate', costNok: 5, days: 6, reason: 'Less money.' }
const deadline = '2026-02-01T12:00:00.000Z'
const open = put(constituted(), mandate, 'p', deadline)
const ballot = (seat: string, rest: object = {}) => ({ proposal: 'p', seat, choice: 'yes', ...rest })

function ballotsOf(story: Story): readonly (string | undefined)[] {
  const proposal = findProposal(story.project, 'p')
  return proposal === undefined ? [] : seatStandings(proposal).map((standing) => standing.ballot?.choice)
}

describe('voting', () => {
  it('[DEC-12] is for whoever sits in the seat', () => {
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
    open
      .as('dina')
      .when('castBallot', ballot('seat-leif'))
      .thenRefused({ code: 'notEntitledToVote', values: { citation: '1/26' } })
    expect(open.as('ingrid').answer('castBallot', ballot('seat-leif'))).toBe('notEntitledToVote')
    expect(open.as('dag').answer('castBallot', ballot('seat-leif'))).toBe('notEntitledToVote')
  })

  it('[DEC-12] is not for a seat that is not in the roster', () => {
    const more = open.as('leif').did('assignRole', role('steeringMember', 'mona', 'nav'), 'seat-mona')
    more.as('mona').when('castBallot', ballot('seat-mona')).thenRefused({ code: 'seatUnknown' })
  })

  it('[DEC-12] ends with the role', () => {
    const story = open.as('leif').did('endRole', { assignment: 'seat-siri', lastDay: '2026-01-20' }).as('siri')
    expect(story.on('2026-01-20').answer('castBallot', ballot('seat-siri'))).toBe('accepted')
    expect(story.on('2026-01-21').answer('castBallot', ballot('seat-siri'))).toBe('noPart')
  })

  it('[DEC-12] ends with the partner’s part in the project', () => {
    const left = open.after({ type: 'PartnerLeft', data: { partner: 'skatt', reason: 'Moved.' } })
    expect(left.as('siri').answer('castBallot', ballot('seat-siri'))).toBe('noPart')
    expect(left.as('leif').answer('castBallot', ballot('seat-leif'))).toBe('accepted')
  })

  it('[DEC-11] ends at the deadline', () => {
    const story = open.as('leif')
    expect(story.at('2026-02-01T11:59:59.999Z').answer('castBallot', ballot('seat-leif'))).toBe('accepted')
    story
      .at(deadline)
      .when('castBallot', ballot('seat-leif'))
      .thenRefused({
        code: 'deadlinePassed',
        values: { citation: '1/26', deadline },
      })
  })

  it('[DEC-10] is about a proposal that is there and open', () => {
    open
      .as('leif')
      .when('castBallot', { ...ballot('seat-leif'), proposal: 'q' })
      .thenRefused({ code: 'proposalUnknown' })
    voted(open)
      .as('leif')
      .when('castBallot', ballot('seat-leif'))
      .thenRefused({
        code: 'proposalNotOpen',
        values: { citation: '1/26' },
      })
  })

  it('[DEC-16] counts the last ballot and keeps them all', () => {
    const story = vote(vote(vote(open, 'leif', 'yes'), 'dina', 'no'), 'leif', 'blank')
    expect(ballotsOf(story)).toEqual(['blank', 'no', undefined])
    expect(findProposal(story.project, 'p')?.ballots.map(({ choice }) => choice)).toEqual(['yes', 'no', 'blank'])
  })

  it('[DEC-17] closes the vote when everybody entitled has voted', () => {
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
          },
        },
        { type: 'MandateAdopted', data: { version: 2, costNok: 5, days: 6, proposal: 'p' } },
      )
  })

  it('[DEC-12] shows each the seats to vote from', () => {
    const proposal = findProposal(open.project, 'p')
    const seats = (person: string) =>
      proposal && votingSeats(open.project, proposal, person, '2026-01-05').map(({ seat }) => seat)
    expect(seats('leif')).toEqual(['seat-leif'])
    expect(seats('dag')).toEqual([])
    const closed = findProposal(voted(open).project, 'p')
    expect(closed && votingSeats(voted(open).project, closed, 'leif', '2026-01-05')).toEqual([])
  })
})
