import { describe, expect, it } from 'vitest'
import { findProposal } from '../../src/decisions/queries.ts'
import { constituted, role } from '../story/beginnings.ts'
import { atGate1, ready } from '../story/gates.ts'
import { memberVotes } from '../story/rules.ts'
import type { Story } from '../story/story.ts'
import { put, vote, voted } from '../story/voting.ts'

/** Gate 1 is ready, and a majority of the members passes it. */
const gateByMembers = ready(constituted({ gate: memberVotes(), ordinary: memberVotes() }), 'gate1')
const go = { kind: 'gate', gate: 'gate1', outcome: 'go' }
const mandate = { kind: 'mandate', costNok: 5, days: 6, reason: 'Less money.' }
const deadline = '2026-02-01T12:00:00.000Z'
const later = '2026-02-01T12:00:01.000Z'
const enough = vote(vote(put(constituted(), mandate, 'p', deadline), 'leif', 'yes'), 'dina', 'yes')
const comment = { assignment: 'role-pia', lastDay: '2026-12-31' }

function result(story: Story, proposal = 'p'): string {
  return findProposal(story.project, proposal)?.state ?? 'unknown'
}

describe('a vote whose time is up', () => {
  it('[DEC-32] is counted before anything else is decided, as of its deadline', () => {
    const passing = ['leif', 'dina', 'siri'].reduce(
      (story, person) => (person === 'siri' ? story : vote(story, person, 'yes', 'g')),
      put(gateByMembers, go, 'g', deadline),
    )
    const withdrawn = passing.as('ingrid').on('2026-02-03').did('endRole', comment)
    const closed = withdrawn.on('2026-02-04').as('system')
    expect(result(closed, 'g')).toBe('adopted')
    expect(closed.facts('ProposalClosed').at(-1)).toMatchObject({ closedOn: '2026-02-01', asOf: deadline })
    expect(closed.facts('PhaseEntered').at(-1)).toMatchObject({ asOf: deadline })
    expect(findProposal(closed.project, 'g')?.closing).toMatchObject({ at: '2026-02-03T12:00:00.000Z', asOf: deadline })
    expect(closed.state.lifecycle.visits.at(-1)).toMatchObject({ from: deadline })
    passing
      .as('ingrid')
      .on('2026-02-03')
      .when('withdrawAttestation', { gate: 'gate1', criterion: 'g1.goals', reason: 'Not so.' })
      .thenRefused({ code: 'gateNotAhead' })
  })

  it('[DEC-32] has the roles of its deadline, however late it is closed', () => {
    const leaving = enough.as('stine').did('endRole', { assignment: 'seat-siri', lastDay: '2026-02-01' })
    const taken = leaving.did('assignRole', {
      ...role('steeringMember', 'mona', 'skatt', '2026-02-02'),
      seat: 'seat-siri',
    })
    const closed = taken.as('system').on('2026-03-01').did('closeProposal', { proposal: 'p' })
    expect(closed.facts('ProposalClosed').at(-1)?.sitters).toContainEqual({ seat: 'seat-siri', person: 'siri' })
  })

  it('[DEC-32] is closed once, by whoever comes first', () => {
    const closed = enough.at(later).did('endRole', comment)
    expect(closed.since(enough)).toEqual(['ProposalClosed', 'MandateAdopted', 'RoleEnded'])
    closed.as('system').when('closeProposal', { proposal: 'p' }).thenRefused({ code: 'proposalNotOpen' })
    expect(enough.as('system').at(later).answer('closeProposal', { proposal: 'p' })).toBe('accepted')
  })

  it('[DEC-32] is counted in the order of the deadlines', () => {
    const gate = put(atGate1(), go, 'first', '2026-02-01T12:00:00.000Z')
    const waiver = { kind: 'waiver', gate: 'gate1', criterion: 'g1.evaluationPlanned', reason: 'No.' }
    const both = put(gate, waiver, 'second', '2026-01-31T12:00:00.000Z')
    const votes = ['leif', 'dina'].reduce(
      (story, person) => vote(vote(story, person, 'yes', 'first'), person, 'yes', 'second'),
      both,
    )
    const closed = votes.at(later).did('endRole', comment)
    expect(closed.facts('ProposalClosed').map(({ proposal, result: came }) => [proposal, came])).toEqual([
      ['second', 'adopted'],
      ['first', 'lapsed'],
    ])
  })

  it('[DEC-33] is counted, not withdrawn', () => {
    const silent = put(constituted(), mandate, 'p', deadline)
    const withdraw = { proposal: 'p', reason: 'Nobody voted.' }
    expect(silent.at('2026-02-01T11:59:59.999Z').answer('withdrawProposal', withdraw)).toBe('accepted')
    silent.at(deadline).when('withdrawProposal', withdraw).thenRefused({ code: 'proposalNotOpen' })
  })

  it('[CORE-2] [DEC-52] is not closed by somebody who may not close votes', () => {
    for (const actor of ['pia', 'arne'])
      expect(enough.as(actor).at(later).answer('closeProposal', { proposal: 'p' })).toBe('notPermitted')
    expect(enough.as('arne').at(later).answer('closeProposal', { proposal: 'q' })).toBe('notPermitted')
  })

  it('[DEC-32] is not an answer to whoever wants another vote closed', () => {
    const two = put(enough, { kind: 'pause', reason: 'Wait.' }, 'q', '2026-03-01T12:00:00.000Z').as('leif').at(later)
    expect(two.answer('closeProposal', { proposal: 'q' })).toBe('notSettled')
    expect(two.answer('closeProposal', { proposal: 'unknown' })).toBe('proposalUnknown')
    expect(two.answer('closeProposal', { proposal: 'p' })).toBe('accepted')
  })

  it('[DEC-32] is closed also where its result ends the project', () => {
    const over = { kind: 'terminate', reason: 'Over.' }
    const ending = vote(
      vote(put(constituted({ gate: memberVotes(), ordinary: memberVotes() }), over, 'p', deadline), 'leif', 'yes'),
      'dina',
      'yes',
    )
    const closed = ending.as('system').at(later).did('closeProposal', { proposal: 'p' })
    expect(closed.since(ending)).toEqual(['ProposalClosed', 'ProjectTerminated'])
  })

  it('[DEC-32] leaves a refused command as if it had not come', () => {
    expect(enough.at(later).as('arne').answer('endRole', comment)).toBe('notPermitted')
  })

  it('[CORE-12] is not closed by somebody outside, who is told nothing of it', () => {
    expect(enough.at(later).as('nobody').answer('closeProposal', { proposal: 'p' })).toBe('noPart')
    expect(enough.at(later).as('system').answer('closeProposal', { proposal: 'p' })).toBe('accepted')
  })
})

describe('a vote in which nobody is left who can vote', () => {
  it('[DEC-49] closes though its deadline lies ahead', () => {
    const left = enough.as('siri').did('endRole', { assignment: 'seat-siri', lastDay: '2026-01-04' })
    expect(left.since(enough)).toEqual(['RoleEnded', 'ProposalClosed', 'MandateAdopted'])
    expect(left.facts('ProposalClosed').at(-1)).toMatchObject({
      result: 'adopted',
      reasons: [{ code: 'quorumMet' }, { code: 'majorityMet' }, { code: 'vacantSeat', who: ['seat-siri'] }],
    })
  })

  it('[DEC-49] waits for whoever takes the vacant seat over before the deadline', () => {
    const open = put(constituted(), mandate, 'p', deadline)
    const next = open
      .as('stine')
      .did('endRole', { assignment: 'seat-siri', lastDay: '2026-01-10' })
      .did('assignRole', { ...role('steeringMember', 'mona', 'skatt', '2026-01-20'), seat: 'seat-siri' })
    const both = vote(vote(next.on('2026-01-11'), 'leif', 'yes'), 'dina', 'no')
    expect(result(both)).toBe('open')
    const cast = both.on('2026-01-20').as('mona').did('castBallot', { proposal: 'p', seat: 'seat-siri', choice: 'yes' })
    expect(result(cast)).toBe('adopted')
  })

  it('[DEC-49] waits for whoever takes it over on the day of the deadline, which is the day in Norway', () => {
    const taken = (from: string, until: string) =>
      put(constituted(), mandate, 'p', until)
        .as('stine')
        .did('endRole', { assignment: 'seat-siri', lastDay: '2026-01-10' })
        .did('assignRole', { ...role('steeringMember', 'mona', 'skatt', from), seat: 'seat-siri' })
        .on('2026-01-11')
    const both = (story: Story) => result(vote(vote(story, 'leif', 'yes'), 'dina', 'no'))
    expect(both(taken('2026-02-01', '2026-01-31T23:30:00.000Z'))).toBe('open')
    expect(both(taken('2026-02-01', '2026-01-31T22:30:00.000Z'))).toBe('notAdopted')
    const stored = taken('2026-02-01', deadline).project.decisions.proposals.get('p')
    expect(stored?.lastDay).toBe('2026-02-01')
  })

  it('[DEC-49] reads the day of the deadline in UTC where the vote began before that day was stored', () => {
    const early = put(constituted(), mandate, 'p', '2026-01-31T23:30:00.000Z')
    const without = constituted().after(
      ...early.history.slice(constituted().history.length).map(({ event }) => {
        if (event.type !== 'ProposalPut') return event
        const { lastDay: _, ...data } = event.data
        return { ...event, data }
      }),
    )
    const taken = without
      .as('stine')
      .did('endRole', { assignment: 'seat-siri', lastDay: '2026-01-10' })
      .did('assignRole', { ...role('steeringMember', 'mona', 'skatt', '2026-01-31'), seat: 'seat-siri' })
    expect(result(vote(vote(taken.on('2026-01-11'), 'leif', 'yes'), 'dina', 'no'))).toBe('open')
  })

  it('[DEC-49] closes on the day after the last role has ended, when anybody does anything', () => {
    const ending = enough.as('siri').did('endRole', { assignment: 'seat-siri', lastDay: '2026-01-10' })
    expect(result(ending)).toBe('open')
    expect(result(ending.as('ingrid').on('2026-01-11').did('endRole', comment))).toBe('adopted')
    expect(ending.as('system').on('2026-01-11').answer('closeProposal', { proposal: 'p' })).toBe('accepted')
    expect(voted(put(constituted(), mandate, 'q')).since(constituted())).toContain('ProposalClosed')
  })
})
