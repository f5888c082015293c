import { expect, test } from 'vitest'
import { translators } from '../src/all.ts'
import { describeRule, type RuleToDescribe, summariseRule } from '../src/index.ts'

const everyPartner: RuleToDescribe = {
  voters: 'partners',
  quorumNumerator: 1,
  quorumDenominator: 1,
  majority: 'unanimous',
  castingVote: false,
  abstention: 'leftOut',
}
const membersWithCastingVote: RuleToDescribe = {
  voters: 'members',
  quorumNumerator: 2,
  quorumDenominator: 4,
  majority: 'simple',
  castingVote: true,
  abstention: 'leftOut',
}
const twoThirds: RuleToDescribe = {
  voters: 'partners',
  quorumNumerator: 3,
  quorumDenominator: 5,
  majority: 'qualified',
  majorityNumerator: 2,
  majorityDenominator: 3,
  castingVote: false,
  abstention: 'against',
}

test('a rule of unanimity says so, and says nothing of ties', () => {
  expect(describeRule(translators.nb, everyPartner)).toEqual([
    'Hver partner har én stemme, uansett hvor mange medlemmer den har. Er medlemmene uenige, er stemmen blank.',
    'Alle partnerne må delta.',
    'Saken er vedtatt når ingen stemmer nei og minst én stemmer ja.',
    'Den som stemmer blankt, deltar, men stemmen regnes ikke med.',
  ])
})

test('a simple majority says who settles a tie', () => {
  expect(describeRule(translators.nn, membersWithCastingVote)).toEqual([
    'Kvart medlem av styringsgruppa har éi stemme.',
    'Minst halvparten av medlemmene må ta del.',
    'Saka er vedteken når det er fleire ja enn nei.',
    'Den som stemmer blankt, tek del, men stemma blir ikkje rekna med.',
    'Står stemmene likt, avgjer stemma til leiaren.',
  ])
})

test('fractions are words where there are words for them', () => {
  expect(describeRule(translators.en, twoThirds).slice(1, 3)).toEqual([
    'At least 3/5 of the partners must take part.',
    'The proposal is adopted when at least two thirds of the votes are yes.',
  ])
})

test('a rule has a short form', () => {
  expect(summariseRule(translators.nb, everyPartner)).toBe('enstemmighet blant partnerne')
  expect(summariseRule(translators.en, twoThirds)).toBe('at least two thirds of the partners’ votes')
})
