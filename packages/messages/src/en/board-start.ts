import type { boardStart as nb } from '../nb/board-start.ts'
import type { Translation } from '../text-types.ts'

export const boardStart = {
  'board.start.heading': 'Start a project',
  'board.start.intro':
    'Give the project a name and choose the process it follows. Partners, roles and rules of decision come afterwards.',
  'board.start.name': 'Name of the project',
  'board.start.nameHelp': 'As it should appear in meeting papers and decisions.',
  'board.start.nameMissing': 'Write what the project is called.',
  'board.start.purpose': 'Purpose',
  'board.start.purposeHelp': 'What will the inhabitants get? This field is optional.',
  'board.start.definition': 'Process',
  'board.start.definitionVersion': '{name}, version {version}',
  'board.start.send': 'Start the project',
} as const satisfies Translation<typeof nb>
