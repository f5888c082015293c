import type { DecisionRule } from '../../governance/decision-rule.ts'
import type { RulePreset, Tolerance } from '../definition.ts'

const membersWithCastingVote: DecisionRule = {
  voters: 'members',
  quorum: { numerator: 1, denominator: 2 },
  majority: { kind: 'simple' },
  castingVote: true,
  abstention: 'leftOut',
}

/** A blank vote counts against, so that two thirds of those who take part are truly in favour. */
const twoThirdsOfPartners: DecisionRule = {
  voters: 'partners',
  quorum: { numerator: 2, denominator: 3 },
  majority: { kind: 'qualified', numerator: 2, denominator: 3 },
  castingVote: false,
  abstention: 'against',
}

/** The first one is what a new steering group is offered: partners are equal, so a gate takes them all. */
export const rulePresets: readonly RulePreset[] = [
  {
    id: 'everyPartnerAgrees',
    name: {
      nb: 'Alle partnere må være enige om beslutningspunkter',
      nn: 'Alle partnarar må vere samde om avgjerdspunkt',
      en: 'Every partner must agree at decision points',
    },
    rules: {
      gate: {
        voters: 'partners',
        quorum: { numerator: 1, denominator: 1 },
        majority: { kind: 'unanimous' },
        castingVote: false,
        abstention: 'leftOut',
      },
      ordinary: {
        voters: 'partners',
        quorum: { numerator: 1, denominator: 2 },
        majority: { kind: 'simple' },
        castingVote: false,
        abstention: 'leftOut',
      },
    },
  },
  {
    id: 'simpleMajorityCastingVote',
    name: {
      nb: 'Flertall blant medlemmene, med dobbeltstemme for lederen',
      nn: 'Fleirtal blant medlemmene, med dobbeltstemme for leiaren',
      en: 'Majority of the members, with a casting vote for the leader',
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
]

export const tolerance: Tolerance = { costNok: 310_000, days: 21 }
