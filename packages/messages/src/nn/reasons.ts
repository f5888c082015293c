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
  'reasons.tied': 'Stemmene står likt, og inga dobbeltstemme har avgjort saka. Då er ho ikkje vedteken.',
  'reasons.noVotesFor': 'Ingen har stemt ja.',
  'reasons.awaiting': 'Har ikkje stemt enno: {who}.',
  'reasons.votedAgainst': 'Stemte nei: {who}.',
  'reasons.votedBlank': 'Stemte blankt: {who}.',
  'reasons.partnerSplit': 'Medlemmene frå same partnar stemte ulikt, og då er stemma til partnaren blank: {who}.',
  'reasons.representedByDeputy': 'Representert av varamedlem: {who}.',
  'reasons.disqualified': 'Inhabil: {who}. Eit varamedlem kan stemme i staden; elles har plassen inga stemme.',
  'reasons.basisChanged':
    'Prosjektet er endra sidan saka blei lagd fram, så ho kan ikkje lenger vedtakast slik ho står.',
  'reasons.allAgreed': 'Regelen krev at alle seier ja, og det gjorde alle {needed}.',
  'reasons.notAllAgreed': 'Regelen krev at alle seier ja. {count} av {needed} gjorde det. Ikkje: {who}.',
  'reasons.chairSettled': 'Stemmene stod likt. Då avgjorde stemma til den som leier: {who}.',
  'reasons.chairAgainst': 'Stemmene stod likt, og den som leier, stemte ikkje ja: {who}. Då er saka ikkje vedteken.',
  'reasons.tieWithoutChair':
    'Stemmene stod likt, og verken leiar eller nestleiar har stemt frå sin eigen plass. Inga togn avgjer ei sak, så ho er ikkje vedteken.',
  'reasons.splitAgainst': 'Medlemmene frå same partnar stemte ulikt, og då tel partnaren som nei: {who}.',
  'reasons.inWritingNotAgreed':
    'Ikkje alle sa ja både til saka og til å avgjere ho utan møte: {who}. Saka må avgjerast i eit møte.',
  'reasons.conditionOwnerGone':
    '{who} har ikkje lenger noka rolle i prosjektet og kan ikkje oppfylle vilkåret. Då kan saka ikkje vedtakast slik ho står.',
  'reasons.conditionDayPast':
    'Dagen eit vilkår skulle vere oppfylt, er passert. Då kan saka ikkje vedtakast slik ho står.',
  'reasons.holdDayPast': 'Dagen saka skulle vente til, er passert. Då er det ingenting å vente på.',
  'reasons.objectionUpheld': 'Ei motsegn blei teken til følgje, og stemma til medlemmet sjølv tel ikkje: {who}.',
  'reasons.objectionUndecided': 'Ei motsegn blei ikkje avgjord før avstemminga var over. Stemma tel: {who}.',
  'reasons.protested': 'Protesterte mot at stemma blei stroken: {who}.',
  'reasons.vacantSeat': 'Plassen er ledig, så ingen stemmer frå han: {who}.',
  'reasons.askedAnew':
    'Det kom ny dokumentasjon, og alle blei spurde på nytt. {count} {count|stemme|stemmer} frå før det tel ikkje.',
  'reasons.passesUnderNewRule':
    'Stemmene held òg etter ein av dei andre reglane saka må vedtakast under, gamle og nye.',
  'reasons.failsUnderNewRule':
    'Stemmene held ikkje etter ein av dei andre reglane saka må vedtakast under, gamle og nye.',
  'reasons.advice': 'Stemmene er eit råd til prosjekteigaren.',
  'reasons.ownerDecided': 'Prosjekteigaren avgjorde saka: {who}.',
  'reasons.wasAdvice': 'Stemmene var eit råd til prosjekteigaren.',
  'reasons.ownerAdopted': 'Prosjekteigaren vedtok saka: {who}.',
  'reasons.ownerDeclined': 'Prosjekteigaren vedtok ikkje saka: {who}.',
  'reasons.ownerWouldAdopt': 'Prosjekteigaren ville vedta saka: {who}.',
} as const satisfies Translation<typeof nb>
