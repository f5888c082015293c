import type { rule as nb } from '../nb/rule.ts'
import type { Translation } from '../text-types.ts'

export const rule = {
  'rule.voters.members': 'Kvart medlem av styringsgruppa har éi stemme.',
  'rule.voters.partners': 'Kvar partnar har éi stemme, same kor mange medlemmer han har.',
  'rule.split.blank': 'Stemmer medlemmene frå ein partnar ulikt, er stemma til partnaren blank.',
  'rule.split.against': 'Stemmer medlemmene frå ein partnar ulikt, tel partnaren som nei.',
  'rule.quorum.members.all': 'Alle medlemmene må ta del.',
  'rule.quorum.members.part': 'Minst {part} av medlemmene må ta del.',
  'rule.quorum.members.moreThan': 'Meir enn {part} av medlemmene må ta del.',
  'rule.quorum.partners.all': 'Alle partnarane må ta del.',
  'rule.quorum.partners.part': 'Minst {part} av partnarane må ta del.',
  'rule.quorum.partners.moreThan': 'Meir enn {part} av partnarane må ta del.',
  'rule.quorum.votesCast': 'Dei som stemmer, avgjer saka, same kor mange dei er. Minst éin må stemme.',
  'rule.base.members.allSeats':
    'Alle plassane i styringsgruppa blir rekna med, òg ledige plassar og plassen til ein inhabil.',
  'rule.base.partners.allSeats':
    'Alle partnarar med plass i styringsgruppa blir rekna med, òg når ingen der kan stemme.',
  'rule.base.members.seatsThatMayVote': 'Plassen til ein inhabil utan varamedlem blir ikkje rekna med.',
  'rule.base.partners.seatsThatMayVote': 'Ein partnar der alle er inhabile utan varamedlem, blir ikkje rekna med.',
  'rule.majority.simple': 'Saka er vedteken når det er fleire ja enn nei.',
  'rule.majority.qualified': 'Saka er vedteken når minst {part} av stemmene er ja.',
  'rule.majority.unanimous': 'Saka er vedteken når ingen stemmer nei og minst éin stemmer ja.',
  'rule.majority.all':
    'Saka er vedteken berre når alle som har stemme, stemmer ja. Den som ikkje stemmer, har ikkje sagt ja.',
  'rule.abstention.leftOut': 'Den som stemmer blankt, tek del, men stemma blir ikkje rekna med.',
  'rule.abstention.noYes': 'Ei blank stemme er ikkje eit ja.',
  'rule.abstention.against': 'Ei blank stemme tel som nei.',
  'rule.abstention.notAllowed': 'Det går ikkje an å stemme blankt.',
  'rule.castingVote.yes': 'Står stemmene likt, avgjer stemma til leiaren.',
  'rule.castingVote.chair':
    'Står stemmene likt, avgjer stemma til den som leier: leiaren, eller nestleiaren når leiaren ikkje har stemt frå sin eigen plass. Har ingen av dei stemt, er saka ikkje vedteken.',
  'rule.castingVote.no': 'Står stemmene likt, er saka ikkje vedteken.',
  'rule.disqualified': 'Den som er inhabil, stemmer ikkje. Eit varamedlem kan møte i staden.',
  'rule.inWriting.allAgree':
    'Skal saka avgjerast utan møte, må alle seie ja både til saka og til å avgjere ho slik. Elles må ho avgjerast i eit møte.',
  'rule.decidedBy.owner':
    'Stemmene er eit råd. Prosjekteigaren avgjer etterpå, og må gje ein grunn for å gå imot rådet.',
  'rule.objection':
    'Eit medlem seier sjølv frå om å vere fråverande eller inhabil. Seier nokon andre det, avgjer dei andre i styringsgruppa: Det trengst meir enn halvparten av dei.',
  'rule.objection.partners': 'Dei som er samde i det, må kome frå minst to partnarar.',
  'rule.renewal':
    'Kjem det ny dokumentasjon medan de stemmer, blir alle spurde på nytt, berre éin gong. Då har alle tre vyrkedagar på seg, og stemmene frå før tel ikkje.',
  'rule.alsoUnder':
    'Saka endrar reglane. Ho er vedteken berre når stemmene held både etter reglane som blir endra, og etter dei som kjem i staden.',
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
  'rule.short.members.all': 'alle medlemmene seier ja',
  'rule.short.partners.simple': 'vanleg fleirtal blant partnarane',
  'rule.short.partners.qualified': 'minst {part} av stemmene til partnarane',
  'rule.short.partners.unanimous': 'alle partnarane er samde',
  'rule.short.partners.all': 'alle partnarane seier ja',
} as const satisfies Translation<typeof nb>
