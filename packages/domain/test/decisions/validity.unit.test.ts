import { describe, expect, it } from 'vitest'
import { validityOf } from '../../src/decisions/validity.ts'
import type { DecisionRule } from '../../src/governance/decision-rule.ts'
import {
  blanksCountAgainst,
  castingVote,
  everybody,
  partners,
  rule,
  seats,
  twoThirds,
  unanimous,
} from '../story/ballots.ts'

type Row = readonly [ballots: string, changes: Partial<DecisionRule>, result: 'adopted' | 'notAdopted' | 'lapsed']

/** What a vote comes to once the time is up. */
function resultOf(ballots: string, changes: Partial<DecisionRule>): string {
  const { quorate, status } = validityOf(rule(changes), seats(ballots), true)
  if (!quorate) return 'lapsed'
  return status === 'valid' ? 'adopted' : 'notAdopted'
}

function holds(rows: readonly Row[]) {
  for (const [ballots, changes, result] of rows) {
    expect(`${ballots}: ${resultOf(ballots, changes)}`).toBe(`${ballots}: ${result}`)
  }
}

describe('what a vote comes to', () => {
  it('[DEC-18] takes the quorum, and a blank vote takes part', () => {
    holds([
      ['a:+ b:+ c:. d:.', {}, 'adopted'],
      ['a:+ b:. c:. d:.', {}, 'lapsed'],
      ['a:+ b:o c:. d:.', {}, 'adopted'],
      ['a:+ b:+ c:.', {}, 'adopted'],
      ['a:+ b:. c:.', {}, 'lapsed'],
      ['a:+ b:+ c:.', everybody, 'lapsed'],
      ['a:+ b:+ c:o', everybody, 'adopted'],
      ['a:. b:. c:.', {}, 'lapsed'],
      ['', {}, 'lapsed'],
      ['a:+ a:. b:. c:+', partners, 'adopted'],
      ['a:+ a:. b:. c:.', partners, 'lapsed'],
    ])
  })

  it('[DEC-19] a simple majority is more for than against', () => {
    holds([
      ['a:+ b:+ c:-', {}, 'adopted'],
      ['a:+ b:- c:-', {}, 'notAdopted'],
      ['a:+ b:-', {}, 'notAdopted'],
      ['a:+', {}, 'adopted'],
    ])
  })

  it('[DEC-19] a qualified majority is at least its fraction', () => {
    holds([
      ['a:+ b:+ c:-', twoThirds, 'adopted'],
      ['a:+ b:+ c:- d:-', twoThirds, 'notAdopted'],
      ['a:+ b:+ c:+ d:+ e:- f:-', twoThirds, 'adopted'],
      ['a:+ b:+ c:+ d:- e:-', twoThirds, 'notAdopted'],
      ['a:+ b:+ c:-', { majority: { kind: 'qualified', numerator: 3, denominator: 3 } }, 'notAdopted'],
    ])
  })

  it('[DEC-19] unanimity is nobody against', () => {
    holds([
      ['a:+ b:+ c:+', unanimous, 'adopted'],
      ['a:+ b:+ c:-', unanimous, 'notAdopted'],
      ['a:+ b:o c:+', unanimous, 'adopted'],
      ['a:+ b:. c:+', unanimous, 'adopted'],
      ['a:+ b:. c:+', { ...unanimous, ...everybody }, 'lapsed'],
    ])
  })

  it('[DEC-19] nothing is adopted without a vote for it', () => {
    for (const majority of [{}, twoThirds, unanimous, castingVote]) holds([['A:o b:o c:o', majority, 'notAdopted']])
    holds([['A:- b:o', castingVote, 'notAdopted']])
  })

  it('[DEC-20] blank votes are left out of the count, or count against', () => {
    holds([
      ['a:+ b:o c:o', {}, 'adopted'],
      ['a:+ b:o c:o', blanksCountAgainst, 'notAdopted'],
      ['a:+ b:+ c:o', blanksCountAgainst, 'adopted'],
      ['a:+ b:+ c:o d:-', twoThirds, 'adopted'],
      ['a:+ b:+ c:o d:-', { ...twoThirds, ...blanksCountAgainst }, 'notAdopted'],
      ['a:+ b:o', { ...unanimous, ...blanksCountAgainst }, 'notAdopted'],
    ])
  })

  it('[DEC-21] a tie is settled by the leader where the rule says so, otherwise the proposal falls', () => {
    holds([
      ['A:+ b:-', castingVote, 'adopted'],
      ['A:- b:+', castingVote, 'notAdopted'],
      ['A:+ b:-', {}, 'notAdopted'],
      ['A:o b:+ c:-', castingVote, 'notAdopted'],
      ['A:. b:+ c:-', castingVote, 'notAdopted'],
      ['A:+ b:+ c:- d:-', castingVote, 'adopted'],
      ['A:+ b:o c:-', { ...castingVote, ...blanksCountAgainst }, 'notAdopted'],
      ['A:+ b:o', { ...castingVote, ...blanksCountAgainst }, 'adopted'],
      ['A:+ b:-', { ...castingVote, ...unanimous }, 'notAdopted'],
      ['A:+ b:-', { ...castingVote, ...twoThirds }, 'notAdopted'],
      ['A:+ a:+ b:-', { ...castingVote, ...partners }, 'adopted'],
      ['A:- a:- b:+', { ...castingVote, ...partners }, 'notAdopted'],
      ['A:d+ b:-', castingVote, 'adopted'],
    ])
  })

  it('[DEC-22] a partner’s vote is what all its members agree on, and blank when they differ', () => {
    holds([
      ['a:+ a:+ b:- c:-', partners, 'notAdopted'],
      ['a:+ a:+ a:+ b:+ c:-', partners, 'adopted'],
      ['a:+ a:- b:+ c:-', partners, 'notAdopted'],
      ['a:+ a:- b:+', partners, 'adopted'],
      ['a:+ a:- b:+', { ...partners, ...blanksCountAgainst }, 'notAdopted'],
      ['a:+ a:o b:+', { ...partners, ...unanimous }, 'adopted'],
      ['a:+ a:. b:+', { ...partners, ...unanimous, ...everybody }, 'adopted'],
      ['a:- a:. b:+', { ...partners, ...unanimous }, 'notAdopted'],
    ])
  })

  it('[DEC-39] an empty seat neither votes nor counts, a deputy’s does', () => {
    holds([
      ['a:+ b:x c:x d:.', {}, 'adopted'],
      ['a:x b:x', {}, 'lapsed'],
      ['a:x a:+ b:+ c:+', { ...partners, ...everybody }, 'adopted'],
      ['a:x b:+ c:+', { ...partners, ...everybody, ...unanimous }, 'adopted'],
      ['a:D+ b:d-', {}, 'notAdopted'],
      ['a:d. b:+ c:.', {}, 'lapsed'],
    ])
  })
})

describe('a rule that says more', () => {
  const chair = { castingVote: true, castingVoteOf: 'chair' } as const
  const allAgree = { ...partners, majority: { kind: 'all' }, splitPartner: 'against' } as const

  it('[DEC-36] a tie is settled by the ballot of whoever chairs, cast from the own seat', () => {
    holds([
      ['A:+ b:-', chair, 'adopted'],
      ['A:- b:+', chair, 'notAdopted'],
      ['A:o b:+ c:-', chair, 'notAdopted'],
      ['A:. a:+ b:-', chair, 'notAdopted'],
      ['A:. a:+ b:-', { ...chair, ...partners }, 'notAdopted'],
      ['A:+ a:+ b:-', { ...chair, ...partners }, 'adopted'],
      ['A:d+ b:-', chair, 'notAdopted'],
      ['A:D+ b:-', chair, 'notAdopted'],
    ])
  })

  it('[DEC-36] the deputy leader chairs when the leader has not voted', () => {
    const settled = (ballots: string) => {
      const [leader, deputy, ...others] = seats(ballots)
      if (leader === undefined || deputy === undefined) throw new Error('It takes both who lead.')
      const body = [leader, { ...deputy, role: 'steeringDeputyLeader' as const }, ...others]
      return validityOf(rule(chair), body, true).status
    }
    expect(settled('A:. b:+ c:-')).toBe('valid')
    expect(settled('A:. b:- c:+')).toBe('notValid')
    expect(settled('A:d- b:+')).toBe('valid')
    expect(settled('A:o b:+ c:-')).toBe('notValid')
  })

  it('[DEC-37] where all must agree, silence, a blank vote and a split partner are no yes', () => {
    holds([
      ['A:+ b:+ c:+', allAgree, 'adopted'],
      ['A:+ b:- b:- b:+ c:+', allAgree, 'notAdopted'],
      ['A:+ b:o c:+', allAgree, 'notAdopted'],
      ['A:+ b:. c:+', allAgree, 'notAdopted'],
      ['A:+ b:- c:+', allAgree, 'notAdopted'],
      ['A:+ b:x c:+', allAgree, 'adopted'],
      ['A:+ b:+ b:. c:+', allAgree, 'adopted'],
    ])
  })

  it('[DEC-38] a split partner counts as the rule says, early as well as at the end', () => {
    const against = { ...partners, splitPartner: 'against' } as const
    const blank = { ...partners, splitPartner: 'blank' } as const
    holds([
      ['a:+ a:- b:+', against, 'notAdopted'],
      ['a:+ a:- b:+', blank, 'adopted'],
      ['a:+ a:- b:+', partners, 'adopted'],
      ['a:+ a:- b:+', { ...against, ...unanimous }, 'notAdopted'],
    ])
    const early = (changes: Partial<DecisionRule>) =>
      validityOf(rule({ ...changes, ...unanimous }), seats('a:+ a:- b:+ c:.'), false).settled
    expect(early(against)).toBe(true)
    expect(early(blank)).toBe(false)
  })

  it('[DEC-39] the quorum is its fraction of what the rule says, or more than it', () => {
    const allSeats = { quorumBase: 'allSeats' } as const
    const mayVote = { quorumBase: 'seatsThatMayVote' } as const
    const cast = { quorumBase: 'votesCast' } as const
    const more = { quorumReach: 'moreThan' } as const
    holds([
      ['a:+ b:x c:x d:.', allSeats, 'lapsed'],
      ['a:+ b:x c:x d:.', mayVote, 'adopted'],
      ['a:+ b:. c:. d:.', cast, 'adopted'],
      ['a:. b:.', cast, 'lapsed'],
      ['a:+ b:+ c:. d:.', { ...allSeats, ...more }, 'lapsed'],
      ['a:+ b:+ c:. d:.', { ...allSeats, quorumReach: 'atLeast' }, 'adopted'],
      ['a:+ b:+ c:+ d:.', { ...allSeats, ...more }, 'adopted'],
      ['a:+ b:x c:+ c:.', { ...partners, ...allSeats, ...more }, 'adopted'],
    ])
  })

  it('[DEC-39] a vacant seat has a vote that nobody casts', () => {
    const [first, second] = seats('a:+ b:.')
    if (first === undefined || second === undefined) throw new Error('It takes two seats.')
    const { person: _, holder: _holder, ...vacant } = second
    const quorum = (quorumBase: DecisionRule['quorumBase']) =>
      validityOf(rule({ ...everybody, ...(quorumBase && { quorumBase }) }), [first, vacant], true).quorate
    expect(quorum('allSeats')).toBe(false)
    expect(quorum('seatsThatMayVote')).toBe(false)
    expect(quorum('votesCast')).toBe(true)
  })
})

describe('a vote that is going on', () => {
  const going = (ballots: string, changes: Partial<DecisionRule> = {}) =>
    validityOf(rule(changes), seats(ballots), false)

  it('[DEC-49] is complete when every seat that somebody sits in has voted', () => {
    expect(going('a:+ b:- c:x').complete).toBe(true)
    expect(going('a:+ b:. c:x').complete).toBe(false)
    expect(going('a:+ a:. b:+', partners).complete).toBe(false)
  })

  it.for<readonly [string, Partial<DecisionRule>, boolean]>([
    ['a:+ b:+ c:.', {}, true],
    ['a:+ b:- c:.', {}, false],
    ['a:+ b:+ c:. d:.', {}, false],
    ['a:+ b:+ c:+ d:. e:.', {}, true],
    ['a:- b:- c:.', {}, true],
    ['a:- b:. c:.', { quorum: { numerator: 1, denominator: 3 }, ...unanimous }, true],
    ['a:+ b:+ c:.', unanimous, false],
    ['a:- b:. c:.', unanimous, false],
    ['a:+ b:+ c:- d:- E:.', castingVote, false],
    ['A:+ b:+ c:- d:.', castingVote, true],
    ['A:+ b:+ c:- d:.', {}, false],
    ['a:+ b:+ c:. d:.', twoThirds, false],
    ['a:+ b:+ c:+ d:+ e:. f:.', twoThirds, true],
    ['a:- b:- c:. d:. ', twoThirds, true],
    ['a:+ a:. b:+ c:.', partners, false],
    ['a:+ b:+ c:- c:.', { ...partners, ...unanimous, ...everybody }, false],
    ['a:+ b:+ c:- c:.', { ...partners, ...unanimous, ...everybody, ...blanksCountAgainst }, true],
    ['a:+ b:+ c:+ c:.', { ...partners, ...unanimous, ...everybody }, true],
    ['a:+ b:+ c:+ c:- c:.', { ...partners, ...everybody }, true],
  ])('[DEC-49] %s under %o is settled: %s', ([ballots, changes, settled]) => {
    expect(going(ballots, changes).settled).toBe(settled)
  })

  it('[DEC-49] says what the result is once it is settled, and only then', () => {
    expect(going('a:+ b:+ c:.').status).toBe('valid')
    expect(going('a:- b:- c:.').status).toBe('notValid')
    expect(going('a:+ b:- c:.').status).toBe('pending')
    expect(going('a:+ b:. c:.').status).toBe('pending')
    expect(validityOf(rule(), seats('a:+ b:. c:.'), true).status).toBe('notValid')
  })

  it('[DEC-22] counts a partner once all its members have voted', () => {
    expect(going('a:+ a:. b:- c:.', partners)).toMatchObject({ yes: 0, no: 1, blank: 0, voters: 3 })
    expect(going('a:+ a:- b:-', partners)).toMatchObject({ yes: 0, no: 1, blank: 1, voters: 2 })
  })

  it('[DEC-49] counts a settled vote as it would be counted at the deadline', () => {
    expect(going('a:+ a:. b:-', partners)).toMatchObject({ status: 'notValid', yes: 1, no: 1, voters: 2 })
    expect(going('a:o a:. b:+', { ...partners, ...blanksCountAgainst })).toMatchObject({ status: 'notValid', blank: 1 })
  })
})
