import type { boardLogin as nb } from '../nb/board-login.ts'
import type { Translation } from '../text-types.ts'

export const boardLogin = {
  'board.login.heading': 'Who do you want to be?',
  'board.login.intro':
    'This is a demonstration with invented people and projects. Choose a person to see Samstyre as they see it. You can switch as often as you like.',
  'board.login.acrossProjects': 'Across the projects',
  'board.login.registrar': 'Without a role in a project',
  'board.login.current': 'logged in now',
  'board.login.logOut': 'Log out',
} as const satisfies Translation<typeof nb>
