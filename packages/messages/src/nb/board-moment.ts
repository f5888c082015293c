/** The bar at the foot of a project, where a moment is chosen. */
export const boardMoment = {
  'board.moment.bar': 'Vis prosjektet slik det var',
  'board.moment.close': 'Lukk tidslinjen',
  'board.moment.slider': 'Velg et tidspunkt i prosjektet',
  'board.moment.event': 'hendelse {revision}',
  'board.moment.now': 'Nå',
  'board.moment.previous': 'Forrige vedtak eller faseskifte',
  'board.moment.next': 'Neste vedtak eller faseskifte',
  'board.moment.compare': 'Sammenlign',
  'board.moment.mark.started': 'prosjektet startet',
  'board.moment.mark.decisionAdopted': 'sak {citation} vedtatt',
  'board.moment.mark.decisionNotAdopted': 'sak {citation} ikke vedtatt',
  'board.moment.mark.decisionLapsed': 'sak {citation} falt bort',
  'board.moment.mark.phaseEntered': 'ny fase: {phase}',
  'board.moment.unknown': 'Tidspunktet finnes ikke i prosjektet',
  'board.moment.unknown.asked':
    'Adressen ber om prosjektet slik det var ved «{asked}». Det er ikke et tidspunkt vi kan vise.',
  'board.moment.unknown.advice':
    'Skriv nummeret på en hendelse (at=120), en dag (at=2026-11-22) eller et tidspunkt (at=2026-11-22T12:05:00Z).',
} as const
