/** The pages of one project, and how to move between them. */
export const boardProject = {
  'board.project.navigation': 'I prosjektet',
  'board.project.overview': 'Oversikt',
  'board.project.gates': 'Beslutningspunkter',
  'board.project.deviations': 'Avvik',
  'board.project.people': 'Personer og regler',
  'board.project.history': 'Historikk',
  'board.project.compare': 'Sammenlign',
  'board.project.decision': 'Vedtak',
  'board.project.justNow': 'Nå nettopp',
} as const
