import type { rule as nb } from '../nb/rule.ts'
import type { Translation } from '../text-types.ts'

export const rule = {
  'rule.voters.members': 'Kvart medlem av styringsgruppa har éi stemme.',
  'rule.voters.partners':
    'Kvar partnar har éi stemme, same kor mange medlemmer han har. Er medlemmene usamde, er stemma blank.',
  'rule.quorum.members.all': 'Alle medlemmene må ta del.',
  'rule.quorum.members.part': 'Minst {part} av medlemmene må ta del.',
  'rule.quorum.partners.all': 'Alle partnarane må ta del.',
  'rule.quorum.partners.part': 'Minst {part} av partnarane må ta del.',
  'rule.majority.simple': 'Saka er vedteken når det er fleire ja enn nei.',
  'rule.majority.qualified': 'Saka er vedteken når minst {part} av stemmene er ja.',
  'rule.majority.unanimous': 'Saka er vedteken når ingen stemmer nei og minst éin stemmer ja.',
  'rule.abstention.leftOut': 'Den som stemmer blankt, tek del, men stemma blir ikkje rekna med.',
  'rule.abstention.against': 'Ei blank stemme tel som nei.',
  'rule.castingVote.yes': 'Står stemmene likt, avgjer stemma til leiaren.',
  'rule.castingVote.no': 'Står stemmene likt, er saka ikkje vedteken.',
  'rule.disqualified': 'Den som er inhabil, stemmer ikkje og tel ikkje med. Eit varamedlem kan møte i staden.',
  'rule.part.half': 'halvparten',
  'rule.part.third': 'ein tredel',
  'rule.part.twoThirds': 'to tredelar',
  'rule.part.quarter': 'ein firedel',
  'rule.part.threeQuarters': 'tre firedelar',
  'rule.part.all': 'alle',
  'rule.part.other': '{numerator}/{denominator}',
  'rule.short.members.simple': 'vanleg fleirtal blant medlemmene',
  'rule.short.members.qualified': 'minst {part} av stemmene til medlemmene',
  'rule.short.members.unanimous': 'alle medlemmene er samde',
  'rule.short.partners.simple': 'vanleg fleirtal blant partnarane',
  'rule.short.partners.qualified': 'minst {part} av stemmene til partnarane',
  'rule.short.partners.unanimous': 'alle partnarane er samde',
} as const satisfies Translation<typeof nb>
