import type { boardProject as nb } from '../nb/board-project.ts'
import type { Translation } from '../text-types.ts'

export const boardProject = {
  'board.project.navigation': 'In the project',
  'board.project.overview': 'Overview',
  'board.project.gates': 'Decision points',
  'board.project.deviations': 'Deviations',
  'board.project.people': 'People and rules',
  'board.project.history': 'History',
  'board.project.compare': 'Compare',
  'board.project.decision': 'Decision',
  'board.project.justNow': 'Just now',
} as const satisfies Translation<typeof nb>
