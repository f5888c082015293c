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
} as const satisfies Translation<typeof nb>
