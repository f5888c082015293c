/** Why a vote has come to what it has. `who` is a list of names; `count` is what there is, `needed` what it takes. */
export const reasons = {
  'reasons.quorumMet': 'Nok har deltatt: {count} av minst {needed}.',
  'reasons.quorumMissing': 'Minst {needed} må delta, og {count} har deltatt.',
  'reasons.unanimous': 'Regelen er enstemmighet, og ingen stemte imot.',
  'reasons.notUnanimous': 'Regelen er enstemmighet, og ikke alle stemte for.',
  'reasons.majorityMet': 'Flertallet er for: {count} stemte ja, og regelen krever minst {needed}.',
  'reasons.majorityMissing': 'Det er ikke flertall for: {count} stemte ja, mens regelen krever minst {needed}.',
  'reasons.castingVote': 'Stemmene stod likt. Da avgjorde lederens stemme: {who}.',
  'reasons.tied': 'Stemmene står likt, og ingen dobbeltstemme har avgjort saken. Da er den ikke vedtatt.',
  'reasons.noVotesFor': 'Ingen har stemt ja.',
  'reasons.awaiting': 'Har ikke stemt ennå: {who}.',
  'reasons.votedAgainst': 'Stemte nei: {who}.',
  'reasons.votedBlank': 'Stemte blankt: {who}.',
  'reasons.partnerSplit': 'Medlemmene fra samme partner stemte ulikt, og da er partnerens stemme blank: {who}.',
  'reasons.representedByDeputy': 'Representert av varamedlem: {who}.',
  'reasons.disqualified': 'Inhabil: {who}. Et varamedlem kan stemme i stedet; ellers har plassen ingen stemme.',
  'reasons.basisChanged':
    'Prosjektet er endret siden saken ble lagt fram, så den kan ikke lenger vedtas slik den står.',
  'reasons.allAgreed': 'Regelen krever at alle sier ja, og det gjorde alle {needed}.',
  'reasons.notAllAgreed': 'Regelen krever at alle sier ja. {count} av {needed} gjorde det. Ikke: {who}.',
  'reasons.chairSettled': 'Stemmene stod likt. Da avgjorde stemmen til den som leder: {who}.',
  'reasons.chairAgainst': 'Stemmene stod likt, og den som leder, stemte ikke ja: {who}. Da er saken ikke vedtatt.',
  'reasons.tieWithoutChair':
    'Stemmene stod likt, og verken leder eller nestleder har stemt fra sin egen plass. Ingen taushet avgjør en sak, så den er ikke vedtatt.',
  'reasons.splitAgainst': 'Medlemmene fra samme partner stemte ulikt, og da teller partneren som nei: {who}.',
  'reasons.inWritingNotAgreed':
    'Ikke alle sa ja både til saken og til å avgjøre den uten møte: {who}. Saken må avgjøres i et møte.',
  'reasons.conditionOwnerGone':
    '{who} har ikke lenger noen rolle i prosjektet og kan ikke oppfylle vilkåret. Da kan saken ikke vedtas slik den står.',
  'reasons.conditionDayPast':
    'Dagen et vilkår skulle være oppfylt, er passert. Da kan saken ikke vedtas slik den står.',
  'reasons.holdDayPast': 'Dagen saken skulle vente til, er passert. Da er det ingenting å vente på.',
  'reasons.objectionUpheld': 'En innsigelse ble tatt til følge, og medlemmets egen stemme teller ikke: {who}.',
  'reasons.objectionUndecided': 'En innsigelse ble ikke avgjort før avstemningen var over. Stemmen teller: {who}.',
  'reasons.protested': 'Protesterte mot at stemmen ble strøket: {who}.',
  'reasons.vacantSeat': 'Plassen er ledig, så ingen stemmer fra den: {who}.',
  'reasons.askedAnew':
    'Det kom ny dokumentasjon, og alle ble spurt på nytt. {count} {count|stemme|stemmer} fra før det teller ikke.',
  'reasons.passesUnderNewRule':
    'Stemmene holder også etter en av de andre reglene saken må vedtas under, gamle og nye.',
  'reasons.failsUnderNewRule': 'Stemmene holder ikke etter en av de andre reglene saken må vedtas under, gamle og nye.',
  'reasons.advice': 'Stemmene er et råd til prosjekteieren.',
  'reasons.ownerDecided': 'Prosjekteieren avgjorde saken: {who}.',
  'reasons.wasAdvice': 'Stemmene var et råd til prosjekteieren.',
  'reasons.ownerAdopted': 'Prosjekteieren vedtok saken: {who}.',
  'reasons.ownerDeclined': 'Prosjekteieren vedtok ikke saken: {who}.',
  'reasons.ownerWouldAdopt': 'Prosjekteieren ville vedta saken: {who}.',
} as const
