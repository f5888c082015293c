/** What is said of somebody else's seat in one vote, who decides on it, and the protest of whoever lost a ballot by it. */
export const boardObjection = {
  'board.objection.raise': 'Reis innsigelse',
  'board.objection.raise.against': 'Reis innsigelse mot at {member} stemmer',
  'board.objection.raise.heading': 'Bør ikke {member} stemme i sak {citation}?',
  'board.objection.raise.text':
    'De andre i styringsgruppen avgjør innsigelsen. Den har ingen virkning før de har tatt den til følge: Inntil da kan {member} stemme, og stemmen teller.',
  'board.objection.raise.cause': 'Hva er innsigelsen?',
  'board.objection.raise.absent': '{member} er fraværende',
  'board.objection.raise.disqualified': '{member} er inhabil i saken',
  'board.objection.raise.absent.voted': '{member} har stemt og er altså til stede.',
  'board.objection.raise.absent.nobody': '{partner} har ikke noe ledig varamedlem som kan møte.',
  'board.objection.raise.known': 'Dette er allerede meldt i denne saken.',
  'board.objection.raise.ground': 'Hvorfor er {member} inhabil?',
  'board.objection.raise.send': 'Reis innsigelsen',

  'board.objection.list': 'Innsigelser i saken',
  'board.objection.absent': '{by} mener at {member} er fraværende',
  'board.objection.disqualified': '{by} mener at {member} er inhabil',
  'board.objection.ground': 'Grunn: {ground}.',
  'board.objection.open': 'Ikke avgjort',
  'board.objection.upheld': 'Tatt til følge',
  'board.objection.dismissed': 'Ikke tatt til følge',
  'board.objection.fell': 'Falt bort',
  'board.objection.undecided': 'Ble ikke avgjort',
  'board.objection.open.text':
    'Innsigelsen har ingen virkning ennå: {member} kan stemme, og stemmen teller. Avstemningen kan ikke avsluttes før fristen så lenge innsigelsen er åpen.',
  'board.objection.upheld.deputy': '{deputy} stemmer i stedet for {member}.',
  'board.objection.upheld.empty': 'Plassen har ingen stemme i saken.',
  'board.objection.upheld.kept': 'Ikke noe varamedlem var ledig lenger, så {member} beholder plassen.',
  'board.objection.dismissed.text': '{member} stemmer som før.',
  'board.objection.fell.text': 'Det var ingen som kunne avgjøre den. {member} stemmer som før.',
  'board.objection.undecided.text': 'Avstemningen var slutt før innsigelsen var avgjort. Stemmen til {member} teller.',
  'board.objection.seats':
    'De andre i styringsgruppen avgjør. Mer enn halvparten av dem må være enige om å ta den til følge.',
  'board.objection.seats.several':
    'De andre i styringsgruppen avgjør. Mer enn halvparten av dem, fra minst to partnere, må være enige om å ta den til følge.',
  'board.objection.representatives':
    'For få andre i styringsgruppen kan avgjøre. Da avgjør de som representerer {partner}.',
  'board.objection.upholds': 'Ta til følge',
  'board.objection.rejects': 'Ikke ta til følge',
  'board.objection.said.upholds': 'Vil ta den til følge',
  'board.objection.said.rejects': 'Vil ikke ta den til følge',
  'board.objection.noAnswer': 'Har ikke svart',
  'board.objection.you': 'Du er med på å avgjøre dette.',
  'board.objection.you.said': 'Du kan endre svaret så lenge innsigelsen ikke er avgjort.',
  'board.objection.rule.heading': 'Innsigelsen om {member} i sak {citation}',
  'board.objection.rule.upholds.disqualified':
    'Du mener at {member} er inhabil. Mener nok av de andre det samme, stemmer ikke {member} i saken, og en stemme som er gitt, teller ikke lenger.',
  'board.objection.rule.upholds.absent':
    'Du mener at {member} er fraværende. Mener nok av de andre det samme, stemmer et varamedlem i stedet.',
  'board.objection.rule.rejects': 'Du mener at {member} skal stemme selv.',
  'board.objection.awaits': '{count} {count|innsigelse|innsigelser} venter på svar fra deg.',
  'board.objection.toList': 'Se innsigelsene',

  'board.objection.lost': 'Stemmen din teller ikke lenger',
  'board.objection.lost.disqualified': 'De andre har tatt til følge at du er inhabil i denne saken.',
  'board.objection.lost.absent': 'De andre har tatt til følge at du er fraværende i denne saken.',
  'board.objection.protest.ask':
    'Er du uenig, kan du få protokollført en protest. Den følger saken for alltid, men endrer ikke resultatet.',
  'board.objection.protest': 'Få protesten protokollført',
  'board.objection.protest.heading': 'Protestere i sak {citation}?',
  'board.objection.protest.text':
    'Det blir stående i saken at du protesterer mot at stemmen din ikke teller. Alle i prosjektet kan se det.',
  'board.objection.protest.send': 'Protokollfør protesten',
  'board.objection.protested': '{member} protesterer mot at stemmen ikke teller.',
  'board.objection.protested.you': 'Protesten din er protokollført.',
} as const
