import type { reasons as nb } from '../nb/reasons.ts'
import type { Translation } from '../text-types.ts'

export const reasons = {
  'reasons.quorumMet': 'Nok har delteke: {count} av minst {needed}.',
  'reasons.quorumMissing': 'For få har delteke: {count}, medan regelen krev minst {needed}.',
  'reasons.unanimous': 'Regelen krev at alle er samde, og alle stemmene som tel, er ja.',
  'reasons.notUnanimous': 'Regelen krev at alle er samde, og ikkje alle stemmene er ja.',
  'reasons.majorityMet': 'Fleirtalet er for: {count} {count|ja-stemme|ja-stemmer}, og regelen krev minst {needed}.',
  'reasons.majorityMissing':
    'Det er ikkje fleirtal for: {count} {count|ja-stemme|ja-stemmer}, medan regelen krev minst {needed}.',
  'reasons.castingVote': 'Stemmene stod likt. Då avgjorde stemma til leiaren: {who}.',
  'reasons.tied': 'Stemmene står likt, og regelen gjev inga dobbeltstemme. Då er framlegget ikkje vedteke.',
  'reasons.noVotesFor': 'Ingen har stemt ja.',
  'reasons.awaiting': 'Desse har ikkje stemt enno: {who}.',
  'reasons.votedAgainst': 'Desse stemte nei: {who}.',
  'reasons.votedBlank': 'Desse stemte blankt: {who}.',
  'reasons.partnerSplit': 'Medlemmene frå same partnar stemte ulikt, så partnaren har ikkje gjeve eitt svar: {who}.',
  'reasons.representedByDeputy': 'Varamedlem møtte for: {who}.',
  'reasons.disqualified': 'Desse er inhabile og tel ikkje med: {who}.',
  'reasons.basisChanged':
    'Grunnlaget er endra etter at saka blei lagd fram. Sjå kva som er nytt, før du stolar på resultatet.',
} as const satisfies Translation<typeof nb>
