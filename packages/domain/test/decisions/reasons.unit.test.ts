import { describe, expect, it } from 'vitest'
import type { Reason } from '../../src/decisions/events.ts'
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

/** A reason as `code who count/needed`. */
function written({ code, who, count, needed }: Reason): string {
  const numbers = [count, needed].filter((number) => number !== undefined).join('/')
  return [code, ...who, numbers].filter((part) => part !== '').join(' ')
}

function reasons(ballots: string, changes: Partial<DecisionRule> = {}, final = true): readonly string[] {
  return validityOf(rule(changes), seats(ballots), final).reasons.map(written)
}

describe('why a result is what it is', () => {
  it.for<readonly [string, Partial<DecisionRule>, readonly string[]]>([
    ['a:+ b:+ c:-', {}, ['quorumMet 3/2', 'majorityMet 2/2', 'votedAgainst c3 1']],
    ['a:+ b:- c:- d:+ e:-', {}, ['quorumMet 5/3', 'majorityMissing 2/3', 'votedAgainst b2 c3 e5 3']],
    ['a:+ b:-', {}, ['quorumMet 2/1', 'tied 1', 'votedAgainst b2 1']],
    ['A:+ b:-', castingVote, ['quorumMet 2/1', 'castingVote a1 1', 'votedAgainst b2 1']],
    ['A:- b:+', castingVote, ['quorumMet 2/1', 'tied 1', 'votedAgainst a1 1']],
    ['A:. b:+ c:-', castingVote, ['quorumMet 2/2', 'tied 1', 'votedAgainst c3 1']],
    ['a:+ b:+ c:-', twoThirds, ['quorumMet 3/2', 'majorityMet 2/2', 'votedAgainst c3 1']],
    ['a:+ b:+ c:- d:-', twoThirds, ['quorumMet 4/2', 'majorityMissing 2/3', 'votedAgainst c3 d4 2']],
    ['a:+ b:+', unanimous, ['quorumMet 2/1', 'unanimous 2/2']],
    ['a:+ b:+ c:+ d:- e:-', twoThirds, ['quorumMet 5/3', 'majorityMissing 3/4', 'votedAgainst d4 e5 2']],
    ['a:+ b:- c:o', unanimous, ['quorumMet 3/2', 'notUnanimous b2 1/2', 'votedAgainst b2 1', 'votedBlank c3 1']],
    ['a:+ b:-', unanimous, ['quorumMet 2/1', 'notUnanimous b2 1/2', 'votedAgainst b2 1']],
    ['a:+ b:o', { ...unanimous, ...blanksCountAgainst }, ['quorumMet 2/1', 'notUnanimous b2 1/2', 'votedBlank b2 1']],
    ['a:+ b:o', unanimous, ['quorumMet 2/1', 'unanimous 1/1', 'votedBlank b2 1']],
    ['a:+ b:o c:o', blanksCountAgainst, ['quorumMet 3/2', 'majorityMissing 1/2', 'votedBlank b2 c3 2']],
    ['a:o b:-', {}, ['quorumMet 2/1', 'noVotesFor', 'votedAgainst b2 1', 'votedBlank a1 1']],
    ['a:+ b:. c:.', {}, ['quorumMissing 1/2']],
    ['a:x', {}, ['quorumMissing 0/1', 'disqualified a1 1']],
    ['a:+ b:+ c:.', everybody, ['quorumMissing 2/3']],
    ['a:+ a:- b:+', partners, ['quorumMet 2/1', 'majorityMet 1/1', 'partnerSplit a 1']],
    ['a:+ a:- b:-', partners, ['quorumMet 2/1', 'noVotesFor', 'votedAgainst b 1', 'partnerSplit a 1']],
    ['a:d+ b:D+ c:x', {}, ['quorumMet 2/1', 'majorityMet 2/2', 'representedByDeputy a1 b2 2', 'disqualified b2 c3 2']],
  ])('[DEC-30] %s under %o: %o', ([ballots, changes, expected]) => {
    expect(reasons(ballots, changes)).toEqual(expected)
  })

  it.for<readonly [string, string]>([
    ['A:+ b:-', 'chairSettled a1 1'],
    ['A:- b:+', 'chairAgainst a1 1'],
    ['A:. b:+ c:-', 'tieWithoutChair 1'],
    ['A:d+ b:-', 'tieWithoutChair 1'],
  ])('[DEC-36] %s says who settled the tie, or that nobody who chairs did: %s', ([ballots, expected]) => {
    expect(reasons(ballots, { castingVote: true, castingVoteOf: 'chair' })).toContain(expected)
    expect(reasons(ballots)).toContain('tied 1')
  })

  it('[DEC-30] names what is still needed while the vote goes on', () => {
    expect(reasons('a:+ b:. c:.', {}, false)).toEqual(['quorumMissing 1/2', 'awaiting b2 c3 2'])
    expect(reasons('a:+ b:- c:.', {}, false)).toEqual(['quorumMet 2/2', 'awaiting c3 1', 'votedAgainst b2 1'])
    expect(reasons('a:+ b:+ c:.', {}, false)).toEqual(['quorumMet 2/2', 'majorityMet 2/2', 'awaiting c3 1'])
  })
})
