import type { boardPortfolio as nb } from '../nb/board-portfolio.ts'
import type { Translation } from '../text-types.ts'

export const boardPortfolio = {
  'board.portfolio.heading': 'Projects',
  'board.portfolio.start': 'Start a project',
  'board.portfolio.search': 'Search project names',
  'board.portfolio.phase': 'Phase',
  'board.portfolio.partner': 'Partner',
  'board.portfolio.status': 'Status',
  'board.portfolio.all': 'All',
  'board.portfolio.awaitingMe': 'Awaiting me',
  'board.portfolio.overTolerance': 'Deviations over tolerance',
  'board.portfolio.count': '{count} {count|project|projects}',
  'board.portfolio.none':
    'You do not take part in any projects yet. When a project manager gives you a role, the project appears here.',
  'board.portfolio.noMatch': 'No projects match what you have chosen. Remove a filter, or search for something else.',
  'board.portfolio.showAll': 'Show all projects',
  'board.portfolio.gate': 'Decision point {number}',
  'board.portfolio.criteria': '{met} of {total} {total|criterion|criteria} met',
  'board.portfolio.since': 'since {date}',
  'board.portfolio.awaiting': '{count} awaiting you',
  'board.portfolio.over': '{count} {count|deviation|deviations} over tolerance',
  'board.portfolio.deviations': '{count} open {count|deviation|deviations}',
  'board.portfolio.updated': 'changed {when}',
} as const satisfies Translation<typeof nb>
