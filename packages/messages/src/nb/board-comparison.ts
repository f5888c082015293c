/** What differs between two moments of a project. */
export const boardComparison = {
  'board.comparison.heading': 'Sammenlign to tidspunkter',
  'board.comparison.intro':
    'Se hva som er nytt, borte eller endret. Lenken i adressefeltet viser alltid det samme svaret.',
  'board.comparison.from': 'Fra',
  'board.comparison.to': 'Til',
  'board.comparison.moments': 'Tidspunktene',
  'board.comparison.moment': 'Tidspunkt',
  'board.comparison.date': 'Ved slutten av denne dagen',
  'board.comparison.event': 'Etter hendelse nummer',
  'board.comparison.byDate': 'En dato …',
  'board.comparison.byEvent': 'En hendelse …',
  'board.comparison.marks': 'Vedtak og faser',
  'board.comparison.now': 'Nå',
  'board.comparison.swap': 'Bytt om',
  'board.comparison.badEvent': 'Skriv et helt tall fra 0 til {last}.',
  'board.comparison.between': 'Fra {from} til {to}',
  'board.comparison.count': '{count} {count|forskjell|forskjeller}',
  'board.comparison.same': 'Ingenting er forskjellig mellom de to tidspunktene. Velg tidspunkter lenger fra hverandre.',
  'board.comparison.before': 'før',
  'board.comparison.after': 'etter',
  'board.comparison.print': 'Skriv ut',
} as const
