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
} as const
