import type { DecisionRule } from '../../governance/decision-rule.ts'
import type { RulePreset } from '../definition.ts'
import { municipalBody, stateBoard } from './rules-by-law.ts'

const half = { numerator: 1, denominator: 2 }
const twoThirds = { numerator: 2, denominator: 3 }

/** What the presets by agreement have in common. A partner whose members differ has not said yes. */
const byAgreement = {
  quorumReach: 'atLeast',
  castingVote: false,
  splitPartner: 'against',
  inWriting: 'allowed',
  decidedBy: 'vote',
} as const

/** A partner whose people are all disqualified has no vote to say yes with, and does not hold up the others. */
const everyPartnerSaysYes: DecisionRule = {
  ...byAgreement,
  voters: 'partners',
  quorum: { numerator: 1, denominator: 1 },
  quorumBase: 'seatsThatMayVote',
  majority: { kind: 'all' },
  abstention: 'against',
}

const majorityOfPartners: DecisionRule = {
  ...byAgreement,
  voters: 'partners',
  quorum: half,
  quorumBase: 'allSeats',
  majority: { kind: 'simple' },
  abstention: 'leftOut',
}

const majorityOfMembers: DecisionRule = {
  ...byAgreement,
  voters: 'members',
  quorum: half,
  quorumBase: 'allSeats',
  majority: { kind: 'simple' },
  abstention: 'leftOut',
}

const membersWithCastingVote: DecisionRule = { ...majorityOfMembers, castingVote: true, castingVoteOf: 'chair' }

/** A blank vote counts against, so that two thirds of those who take part are truly in favour. */
const twoThirdsOfPartners: DecisionRule = {
  ...byAgreement,
  voters: 'partners',
  quorum: twoThirds,
  quorumBase: 'allSeats',
  majority: { kind: 'qualified', ...twoThirds },
  abstention: 'against',
}

const adviceToOwner: DecisionRule = { ...majorityOfMembers, decidedBy: 'owner' }

/**
 * What a steering group can choose between from version 2 on, every one with everything said (GOV-24). The first one is
 * what a new group is offered: partners are equal, so a gate takes them all.
 */
export const rulePresets2: readonly RulePreset[] = [
  {
    id: 'everyPartnerAgrees',
    name: {
      nb: 'Alle partnere må være enige om beslutningspunkter',
      nn: 'Alle partnarar må vere samde om avgjerdspunkt',
      en: 'Every partner must agree at decision points',
    },
    rules: { gate: everyPartnerSaysYes, ordinary: majorityOfPartners },
  },
  {
    id: 'simpleMajorityCastingVote',
    name: {
      nb: 'Flertall blant medlemmene, med dobbeltstemme for den som leder',
      nn: 'Fleirtal blant medlemmene, med dobbeltstemme for den som leier',
      en: 'Majority of the members, with a casting vote for whoever chairs',
    },
    rules: { gate: membersWithCastingVote, ordinary: membersWithCastingVote },
  },
  {
    id: 'twoThirds',
    name: {
      nb: 'To tredjedeler av partnerne',
      nn: 'To tredjedelar av partnarane',
      en: 'Two thirds of the partners',
    },
    rules: { gate: twoThirdsOfPartners, ordinary: twoThirdsOfPartners },
  },
  {
    id: 'ownerAfterAdvice',
    name: {
      nb: 'Prosjekteieren avgjør etter råd fra styringsgruppen',
      nn: 'Prosjekteigaren avgjer etter råd frå styringsgruppa',
      en: 'The project owner decides after advice from the steering group',
    },
    rules: { gate: adviceToOwner, ordinary: adviceToOwner },
  },
  municipalBody,
  stateBoard,
]
