/** Why a vote has come to what it has. `who` is a list of names; `count` is what there is, `needed` what it takes. */
export const reasons = {
  'reasons.quorumMet': 'Nok har deltatt: {count} av minst {needed}.',
  'reasons.quorumMissing': 'For få har deltatt: {count}, mens regelen krever minst {needed}.',
  'reasons.unanimous': 'Regelen er enstemmighet, og alle stemmene som teller, er ja.',
  'reasons.notUnanimous': 'Regelen er enstemmighet, og ikke alle stemmene er ja.',
  'reasons.majorityMet': 'Flertallet er for: {count} {count|ja-stemme|ja-stemmer}, og regelen krever minst {needed}.',
  'reasons.majorityMissing':
    'Det er ikke flertall for: {count} {count|ja-stemme|ja-stemmer}, mens regelen krever minst {needed}.',
  'reasons.castingVote': 'Stemmene stod likt. Da avgjorde lederens stemme: {who}.',
  'reasons.tied': 'Stemmene står likt, og regelen gir ingen dobbeltstemme. Da er forslaget ikke vedtatt.',
  'reasons.noVotesFor': 'Ingen har stemt ja.',
  'reasons.awaiting': 'Disse har ikke stemt ennå: {who}.',
  'reasons.votedAgainst': 'Disse stemte nei: {who}.',
  'reasons.votedBlank': 'Disse stemte blankt: {who}.',
  'reasons.partnerSplit': 'Medlemmene fra samme partner stemte ulikt, så partneren har ikke gitt ett svar: {who}.',
  'reasons.representedByDeputy': 'Varamedlem møtte for: {who}.',
  'reasons.disqualified': 'Disse er inhabile og teller ikke med: {who}.',
  'reasons.basisChanged':
    'Grunnlaget er endret etter at saken ble lagt fram. Se hva som er nytt, før du stoler på resultatet.',
} as const
