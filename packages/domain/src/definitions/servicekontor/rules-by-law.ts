import type { DecisionRule } from '../../governance/decision-rule.ts'
import type { LegalReference, RulePreset } from '../definition.ts'

/**
 * What the rules of an elected municipal body rest on: § 8-1 (blank votes), § 11-8 (in writing), § 11-9 (quorum, majority,
 * the chair's casting vote).
 */
const localGovernmentAct: LegalReference = {
  act: 'LOV-2018-06-22-83',
  name: { nb: 'kommuneloven', nn: 'kommunelova', en: 'Local Government Act' },
  sections: ['8-1', '11-8', '11-9'],
  textOf: '2018-06-22',
  inForce: true,
  lookedUp: '2025-10-27',
}

/** What the rules of a board in the state administration rest on: § 89 (in writing), § 90 (quorum, duty to vote, majority). */
const publicAdministrationAct: LegalReference = {
  act: 'LOV-2025-06-20-81',
  name: { nb: 'forvaltningsloven', nn: 'forvaltningslova', en: 'Public Administration Act' },
  sections: ['89', '90'],
  textOf: '2025-06-20',
  inForce: false,
  lookedUp: '2025-10-27',
}

/** Votes here are taken without a meeting, which in such a body takes everybody's consent. */
const municipal: DecisionRule = {
  voters: 'members',
  quorum: { numerator: 1, denominator: 2 },
  quorumReach: 'atLeast',
  quorumBase: 'allSeats',
  majority: { kind: 'simple' },
  castingVote: true,
  castingVoteOf: 'chair',
  abstention: 'notAllowed',
  splitPartner: 'against',
  inWriting: 'allAgree',
  decidedBy: 'vote',
}

const state: DecisionRule = { ...municipal, quorumReach: 'moreThan', inWriting: 'allowed' }

/** As an elected body of a municipality decides: for a steering group whose partners have agreed to follow those rules. */
export const municipalBody: RulePreset = {
  id: 'municipalBody',
  name: {
    nb: 'Som et folkevalgt organ i en kommune',
    nn: 'Som eit folkevalt organ i ein kommune',
    en: 'As an elected body of a municipality',
  },
  rules: { gate: municipal, ordinary: municipal },
  law: [localGovernmentAct],
}

/** As a board in the state administration decides. */
export const stateBoard: RulePreset = {
  id: 'stateBoard',
  name: {
    nb: 'Som en nemnd i statsforvaltningen',
    nn: 'Som ei nemnd i statsforvaltninga',
    en: 'As a board in the state administration',
  },
  rules: { gate: state, ordinary: state },
  law: [publicAdministrationAct],
}
