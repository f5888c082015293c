import type { boardProject as nb } from '../nb/board-project.ts'
import type { Translation } from '../text-types.ts'

export const boardProject = {
  'board.project.navigation': 'I prosjektet',
  'board.project.overview': 'Oversikt',
  'board.project.gates': 'Avgjerdspunkt',
  'board.project.deviations': 'Avvik',
  'board.project.people': 'Personar og reglar',
  'board.project.history': 'Historikk',
  'board.project.compare': 'Jamfør',
  'board.project.decision': 'Vedtak',
  'board.project.justNow': 'Nett no',
} as const satisfies Translation<typeof nb>
