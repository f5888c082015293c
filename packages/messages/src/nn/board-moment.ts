import type { boardMoment as nb } from '../nb/board-moment.ts'
import type { Translation } from '../text-types.ts'

export const boardMoment = {
  'board.moment.bar': 'Vis prosjektet slik det var',
  'board.moment.close': 'Lukk tidslinja',
  'board.moment.slider': 'Vel eit tidspunkt i prosjektet',
  'board.moment.event': 'hending {revision}',
  'board.moment.now': 'No',
  'board.moment.previous': 'Førre vedtak eller faseskifte',
  'board.moment.next': 'Neste vedtak eller faseskifte',
  'board.moment.compare': 'Samanlikn',
  'board.moment.mark.started': 'prosjektet starta',
  'board.moment.mark.decisionAdopted': 'sak {citation} vedteken',
  'board.moment.mark.decisionNotAdopted': 'sak {citation} ikkje vedteken',
  'board.moment.mark.decisionLapsed': 'sak {citation} fall bort',
  'board.moment.mark.phaseEntered': 'ny fase: {phase}',
  'board.moment.unknown': 'Tidspunktet finst ikkje i prosjektet',
  'board.moment.unknown.asked':
    'Adressa ber om prosjektet slik det var ved «{asked}». Det er ikkje eit tidspunkt vi kan vise.',
  'board.moment.unknown.advice':
    'Skriv nummeret på ei hending (at=120), ein dag (at=2026-11-22) eller eit tidspunkt (at=2026-11-22T12:05:00Z).',
} as const satisfies Translation<typeof nb>
