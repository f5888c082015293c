import { expect, test } from 'vitest'
import { translators } from '../src/all.ts'
import { describeProceedings, describeRule, type RuleToDescribe, summariseRule } from '../src/index.ts'

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
    'Hver partner har én stemme, uansett hvor mange medlemmer den har.',
    'Stemmer medlemmene fra en partner ulikt, er partnerens stemme blank.',
    'Alle partnerne må delta.',
    'En partner der alle er inhabile uten varamedlem, regnes ikke med.',
    'Saken er vedtatt når ingen stemmer nei og minst én stemmer ja.',
    'Den som stemmer blankt, deltar, men stemmen regnes ikke med.',
  ])
})

test('a simple majority says who settles a tie', () => {
  expect(describeRule(translators.nn, membersWithCastingVote)).toEqual([
    'Kvart medlem av styringsgruppa har éi stemme.',
    'Minst halvparten av medlemmene må ta del.',
    'Plassen til ein inhabil utan varamedlem blir ikkje rekna med.',
    'Saka er vedteken når det er fleire ja enn nei.',
    'Den som stemmer blankt, tek del, men stemma blir ikkje rekna med.',
    'Står stemmene likt, avgjer stemma til leiaren.',
  ])
})

test('fractions are words where there are words for them', () => {
  expect(describeRule(translators.en, twoThirds).slice(2, 5)).toEqual([
    'At least 3/5 of the partners must take part.',
    'A partner where everyone is disqualified without a deputy is not included.',
    'The proposal is adopted when at least two thirds of the votes are yes.',
  ])
})

test('a rule has a short form', () => {
  expect(summariseRule(translators.nb, everyPartner)).toBe('enstemmighet blant partnerne')
  expect(summariseRule(translators.en, twoThirds)).toBe('at least two thirds of the partners’ votes')
})

test('a rule that was adopted with everything said says it all before the vote', () => {
  const said: RuleToDescribe = {
    ...membersWithCastingVote,
    abstention: 'notAllowed',
    quorumReach: 'moreThan',
    quorumBase: 'allSeats',
    castingVoteOf: 'chair',
    splitPartner: 'blank',
    inWriting: 'allAgree',
    decidedBy: 'owner',
  }
  expect(describeRule(translators.en, said)).toEqual([
    'Each member of the steering group has one vote.',
    'More than half of the members must take part.',
    'Every seat in the steering group is included, also vacant seats and the seat of somebody disqualified.',
    'The proposal is adopted when there are more yes votes than no votes.',
    'Blank votes are not allowed.',
    'If the votes are equal, the vote of whoever chairs decides: the leader, or the deputy leader when the leader has not voted from their own seat. If neither has voted, the proposal is not adopted.',
    'To decide without a meeting, everyone must say yes both to the proposal and to deciding that way. Otherwise it must be decided in a meeting.',
    'The votes are advice. The project owner decides afterwards, and must give a reason to go against the advice.',
  ])
})

test('where all must agree, silence and a blank vote are no yes, and a split partner counts against', () => {
  const all: RuleToDescribe = { ...everyPartner, majority: 'all', splitPartner: 'against', quorumBase: 'votesCast' }
  expect(describeRule(translators.nn, all)).toEqual([
    'Kvar partnar har éi stemme, same kor mange medlemmer han har.',
    'Stemmer medlemmene frå ein partnar ulikt, tel partnaren som nei.',
    'Dei som stemmer, avgjer saka, same kor mange dei er. Minst éin må stemme.',
    'Saka er vedteken berre når alle som har stemme, stemmer ja. Den som ikkje stemmer, har ikkje sagt ja.',
    'Ei blank stemme er ikkje eit ja.',
  ])
})

test('what holds in every vote is said where it can happen', () => {
  const plain = { severalPartners: false, restsOnEvidence: false, changesRules: false }
  const proceedings = (kind: Partial<typeof plain>) => describeProceedings(translators.nb, { ...plain, ...kind })
  const added = (kind: Partial<typeof plain>) => proceedings(kind).filter((text) => !proceedings({}).includes(text))
  expect(proceedings({}).at(-1)).toContain('mer enn halvparten')
  expect(added({ severalPartners: true })).toEqual(['De som er enige i det, må komme fra minst to partnere.'])
  expect(added({ restsOnEvidence: true })).toEqual([expect.stringContaining('tre virkedager')])
  expect(added({ changesRules: true })).toEqual([expect.stringContaining('både etter reglene som endres')])
})
