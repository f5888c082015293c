import type { boardMoment as nb } from '../nb/board-moment.ts'
import type { Translation } from '../text-types.ts'

export const boardMoment = {
  'board.moment.bar': 'Show the project as it was',
  'board.moment.close': 'Close the timeline',
  'board.moment.slider': 'Choose a moment in the project',
  'board.moment.event': 'event {revision}',
  'board.moment.now': 'Now',
  'board.moment.previous': 'Previous decision or change of phase',
  'board.moment.next': 'Next decision or change of phase',
  'board.moment.compare': 'Compare',
  'board.moment.mark.started': 'the project started',
  'board.moment.mark.decisionAdopted': 'proposal {citation} adopted',
  'board.moment.mark.decisionNotAdopted': 'proposal {citation} not adopted',
  'board.moment.mark.decisionLapsed': 'proposal {citation} lapsed',
  'board.moment.mark.phaseEntered': 'new phase: {phase}',
  'board.moment.unknown': 'There is no such moment in the project',
  'board.moment.unknown.asked':
    'The address asks for the project as it was at “{asked}”. That is not a moment we can show.',
  'board.moment.unknown.advice':
    'Write the number of an event (at=120), a day (at=2026-11-22) or an instant (at=2026-11-22T12:05:00Z).',
} as const satisfies Translation<typeof nb>
