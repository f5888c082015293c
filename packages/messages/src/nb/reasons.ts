/** Why a vote has come to what it has. `who` is a list of names; `count` is what there is, `needed` what it takes. */
export const reasons = {
  'reasons.quorumMet': 'Nok har deltatt: {count} av minst {needed}.',
  'reasons.quorumMissing': 'Minst {needed} må delta, og {count} har deltatt.',
  'reasons.unanimous': 'Regelen er enstemmighet, og ingen stemte imot.',
  'reasons.notUnanimous': 'Regelen er enstemmighet, og ikke alle stemte for.',
  'reasons.majorityMet': 'Flertallet er for: {count} stemte ja, og regelen krever minst {needed}.',
  'reasons.majorityMissing': 'Det er ikke flertall for: {count} stemte ja, mens regelen krever minst {needed}.',
  'reasons.castingVote': 'Stemmene stod likt. Da avgjorde lederens stemme: {who}.',
  'reasons.tied': 'Stemmene står likt, og regelen gir ingen dobbeltstemme. Da er saken ikke vedtatt.',
  'reasons.noVotesFor': 'Ingen har stemt ja.',
  'reasons.awaiting': 'Har ikke stemt ennå: {who}.',
  'reasons.votedAgainst': 'Stemte nei: {who}.',
  'reasons.votedBlank': 'Stemte blankt: {who}.',
  'reasons.partnerSplit': 'Medlemmene fra samme partner stemte ulikt, og da er partnerens stemme blank: {who}.',
  'reasons.representedByDeputy': 'Representert av varamedlem: {who}.',
  'reasons.disqualified': 'Inhabil: {who}. Et varamedlem kan stemme i stedet; ellers teller ikke plassen med.',
  'reasons.basisChanged':
    'Prosjektet er endret siden saken ble lagt fram, så den kan ikke lenger vedtas slik den står.',
} as const
