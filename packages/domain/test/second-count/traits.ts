import type { DecisionRule } from '../../src/governance/decision-rule.ts'
import { plainCount } from './count.ts'
import { plainSeatsOf, type RandomVote } from './random-vote.ts'

/** What random votes must have among them, or that two counts agree proves little: with the least of a thousand votes. */
export const wantedTraits: Readonly<Record<string, number>> = {
  adopted: 200,
  notAdopted: 200,
  lapsed: 100,
  'adopted under all': 10,
  'adopted under unanimous': 20,
  'adopted under qualified': 20,
  'adopted under simple': 50,
  'adopted in writing': 5,
  'members voting': 200,
  'partners voting': 200,
  'several rules': 80,
  'new evidence': 80,
  'a vacant seat': 200,
  'an empty seat': 150,
  'a ballot by a deputy': 200,
  'somebody took a seat over': 100,
  'the stored casting vote decides': 1,
  'the vote of the chair decides': 1,
  'blank against decides': 5,
  'a split partner against decides': 2,
  'the base of the quorum decides': 5,
  'the reach of the quorum decides': 2,
}

/** What a random vote has of that. */
export function traitsOf(vote: RandomVote): readonly string[] {
  const { rules, happened } = vote
  const seats = plainSeatsOf(vote)
  const { result } = plainCount(rules, seats)
  const [rule] = rules
  if (rule === undefined) return []
  const alone = plainCount([rule], seats).result
  const without = (changes: Partial<DecisionRule>) => plainCount([{ ...rule, ...changes }], seats).result !== alone
  const is = (trait: string, holds: boolean) => (holds ? [trait] : [])
  return [
    result,
    `${rule.voters} voting`,
    ...is(`adopted under ${rule.majority.kind}`, alone === 'adopted'),
    ...is('adopted in writing', alone === 'adopted' && rule.inWriting === 'allAgree'),
    ...is('several rules', rules.length > 1),
    ...is(
      'new evidence',
      happened.some(({ type }) => type === 'BasisRenewed'),
    ),
    ...is('a vacant seat', vote.put.data.vacant !== undefined),
    ...is(
      'an empty seat',
      seats.some(({ empty }) => empty),
    ),
    ...is(
      'a ballot by a deputy',
      seats.some(({ ballot }) => ballot?.byDeputy === true),
    ),
    ...is(
      'somebody took a seat over',
      happened.some(({ type, data }) => type === 'RoleAssigned' && data.person.startsWith('heir')),
    ),
    ...is('the stored casting vote decides', rule.castingVoteOf === undefined && without({ castingVote: false })),
    ...is('the vote of the chair decides', rule.castingVoteOf === 'chair' && without({ castingVote: false })),
    ...is('blank against decides', rule.abstention === 'against' && without({ abstention: 'leftOut' })),
    ...is('a split partner against decides', rule.splitPartner === 'against' && without({ splitPartner: 'blank' })),
    ...is('the base of the quorum decides', without({ quorumBase: otherBase(rule) })),
    ...is('the reach of the quorum decides', rule.quorumReach === 'moreThan' && without({ quorumReach: 'atLeast' })),
  ]
}

function otherBase({ quorumBase }: DecisionRule): 'allSeats' | 'seatsThatMayVote' {
  return quorumBase === 'allSeats' ? 'seatsThatMayVote' : 'allSeats'
}
