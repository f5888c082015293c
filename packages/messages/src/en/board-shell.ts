import type { boardShell as nb } from '../nb/board-shell.ts'
import type { Translation } from '../text-types.ts'

export const boardShell = {
  'board.shell.product': 'Samstyre',
  'board.shell.skip': 'Skip to the content',
  'board.shell.navigation': 'Main menu',
  'board.shell.tasks': 'My tasks',
  'board.shell.projects': 'Projects',
  'board.shell.waiting': '{count} {count|task awaits|tasks await} you',
  'board.shell.language': 'Language',
  'board.shell.onBehalfOf': 'for {organisation}',
  'board.shell.switch': 'switch',
  'board.shell.switchPerson': 'Switch person',
  'board.shell.logIn': 'Log in',
  'board.shell.loading': 'Fetching the page',
  'board.shell.again': 'Try again',
  'board.shell.error': 'The page cannot be shown',
  'board.shell.notFound': 'There is no such page',
  'board.shell.toProjects': 'See all the projects',
  'board.shell.past': 'You see the project as it was on {at}.',
  'board.shell.pastRevision': 'After event {revision}. Nothing can be changed here.',
  'board.shell.backToNow': 'Back to now',
  'board.shell.due': 'due {when}, {date}',
  'board.shell.overdue': 'overdue since {date}',
  'board.shell.tolerance': '{value} against a tolerance of {limit}',
  'board.shell.fresh': 'New:',
} as const satisfies Translation<typeof nb>
