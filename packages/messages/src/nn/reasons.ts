import type { reasons as nb } from '../nb/reasons.ts'
import type { Translation } from '../text-types.ts'

export const reasons = {
  'reasons.quorumMet': 'Nok har delteke: {count} av minst {needed}.',
  'reasons.quorumMissing': 'Minst {needed} må ta del, og {count} har delteke.',
  'reasons.unanimous': 'Regelen krev at alle er samde, og ingen stemte imot.',
  'reasons.notUnanimous': 'Regelen krev at alle er samde, og ikkje alle stemte for.',
  'reasons.majorityMet': 'Fleirtalet er for: {count} stemte ja, og regelen krev minst {needed}.',
  'reasons.majorityMissing': 'Det er ikkje fleirtal for: {count} stemte ja, medan regelen krev minst {needed}.',
  'reasons.castingVote': 'Stemmene stod likt. Då avgjorde stemma til leiaren: {who}.',
  'reasons.tied': 'Stemmene står likt, og regelen gjev inga dobbeltstemme. Då er saka ikkje vedteken.',
  'reasons.noVotesFor': 'Ingen har stemt ja.',
  'reasons.awaiting': 'Har ikkje stemt enno: {who}.',
  'reasons.votedAgainst': 'Stemte nei: {who}.',
  'reasons.votedBlank': 'Stemte blankt: {who}.',
  'reasons.partnerSplit': 'Medlemmene frå same partnar stemte ulikt, og då er stemma til partnaren blank: {who}.',
  'reasons.representedByDeputy': 'Representert av varamedlem: {who}.',
  'reasons.disqualified': 'Inhabil: {who}. Eit varamedlem kan stemme i staden; elles tel ikkje plassen med.',
  'reasons.basisChanged':
    'Prosjektet er endra sidan saka blei lagd fram, så ho kan ikkje lenger vedtakast slik ho står.',
} as const satisfies Translation<typeof nb>
