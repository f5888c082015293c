import type { boardObjection as nb } from '../nb/board-objection.ts'
import type { Translation } from '../text-types.ts'

export const boardObjection = {
  'board.objection.raise': 'Kom med motsegn',
  'board.objection.raise.against': 'Kom med motsegn mot at {member} stemmer',
  'board.objection.raise.heading': 'Bør ikkje {member} stemme i sak {citation}?',
  'board.objection.raise.text':
    'Dei andre i styringsgruppa avgjer motsegna. Ho har ingen verknad før dei har teke ho til følgje: Fram til då kan {member} stemme, og stemma tel.',
  'board.objection.raise.cause': 'Kva er motsegna?',
  'board.objection.raise.absent': '{member} er fråverande',
  'board.objection.raise.disqualified': '{member} er inhabil i saka',
  'board.objection.raise.absent.voted': '{member} har stemt og er altså til stades.',
  'board.objection.raise.absent.nobody': '{partner} har ikkje noko ledig varamedlem som kan møte.',
  'board.objection.raise.known': 'Dette er alt meldt i denne saka.',
  'board.objection.raise.ground': 'Kvifor er {member} inhabil?',
  'board.objection.raise.send': 'Kom med motsegna',

  'board.objection.list': 'Motsegner i saka',
  'board.objection.absent': '{by} meiner at {member} er fråverande',
  'board.objection.disqualified': '{by} meiner at {member} er inhabil',
  'board.objection.ground': 'Grunn: {ground}.',
  'board.objection.open': 'Ikkje avgjord',
  'board.objection.upheld': 'Teken til følgje',
  'board.objection.dismissed': 'Ikkje teken til følgje',
  'board.objection.fell': 'Fall bort',
  'board.objection.undecided': 'Blei ikkje avgjord',
  'board.objection.open.text':
    'Motsegna har ingen verknad enno: {member} kan stemme, og stemma tel. Avstemminga kan ikkje avsluttast før fristen så lenge motsegna er open.',
  'board.objection.upheld.deputy': '{deputy} stemmer i staden for {member}.',
  'board.objection.upheld.empty': 'Plassen har inga stemme i saka.',
  'board.objection.upheld.kept': 'Ikkje noko varamedlem var ledig lenger, så {member} held på plassen.',
  'board.objection.dismissed.text': '{member} stemmer som før.',
  'board.objection.fell.text': 'Det var ingen som kunne avgjere ho. {member} stemmer som før.',
  'board.objection.undecided.text': 'Avstemminga var slutt før motsegna var avgjord. Stemma til {member} tel.',
  'board.objection.seats':
    'Dei andre i styringsgruppa avgjer. Meir enn halvparten av dei må vere samde om å ta ho til følgje.',
  'board.objection.seats.several':
    'Dei andre i styringsgruppa avgjer. Meir enn halvparten av dei, frå minst to partnarar, må vere samde om å ta ho til følgje.',
  'board.objection.representatives':
    'For få andre i styringsgruppa kan avgjere. Då avgjer dei som representerer {partner}.',
  'board.objection.upholds': 'Ta til følgje',
  'board.objection.rejects': 'Ikkje ta til følgje',
  'board.objection.said.upholds': 'Vil ta ho til følgje',
  'board.objection.said.rejects': 'Vil ikkje ta ho til følgje',
  'board.objection.noAnswer': 'Har ikkje svart',
  'board.objection.you': 'Du er med på å avgjere dette.',
  'board.objection.you.said': 'Du kan endre svaret så lenge motsegna ikkje er avgjord.',
  'board.objection.rule.heading': 'Motsegna om {member} i sak {citation}',
  'board.objection.rule.upholds.disqualified':
    'Du meiner at {member} er inhabil. Meiner nok av dei andre det same, stemmer ikkje {member} i saka, og ei stemme som er gjeven, tel ikkje lenger.',
  'board.objection.rule.upholds.absent':
    'Du meiner at {member} er fråverande. Meiner nok av dei andre det same, stemmer eit varamedlem i staden.',
  'board.objection.rule.rejects': 'Du meiner at {member} skal stemme sjølv.',
  'board.objection.awaits': '{count} {count|motsegn|motsegner} ventar på svar frå deg.',
  'board.objection.toList': 'Sjå motsegnene',

  'board.objection.lost': 'Stemma di tel ikkje lenger',
  'board.objection.lost.disqualified': 'Dei andre har teke til følgje at du er inhabil i denne saka.',
  'board.objection.lost.absent': 'Dei andre har teke til følgje at du er fråverande i denne saka.',
  'board.objection.protest.ask':
    'Er du usamd, kan du få protokollført ein protest. Han følgjer saka for alltid, men endrar ikkje resultatet.',
  'board.objection.protest': 'Få protesten protokollført',
  'board.objection.protest.heading': 'Protestere i sak {citation}?',
  'board.objection.protest.text':
    'Det blir ståande i saka at du protesterer mot at stemma di ikkje tel. Alle i prosjektet kan sjå det.',
  'board.objection.protest.send': 'Protokollfør protesten',
  'board.objection.protested': '{member} protesterer mot at stemma ikkje tel.',
  'board.objection.protested.you': 'Protesten din er protokollført.',
} as const satisfies Translation<typeof nb>
