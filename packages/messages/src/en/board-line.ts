import type { boardLine as nb } from '../nb/board-line.ts'
import type { Translation } from '../text-types.ts'

export const boardLine = {
  'board.line.heading': 'The way from idea to operation',
  'board.line.label': 'Phases and decision points in order',
  'board.line.here': 'the project is here now',
  'board.line.gate': 'Decision point {number}',
  'board.line.since': 'since {date} · {days}',
  'board.line.sinceAgain': 'round {visit}, since {date} · {days}',
  'board.line.stay': '{from} – {to}',
  'board.line.passed': 'passed on {date}, decision {citation}',
  'board.line.deciding': '{voted} of {seats} have voted, due {when}',
  'board.line.missing': '{count} {count|criterion|criteria} missing',
  'board.line.blocked': 'blocked by {count} {count|deviation|deviations} over tolerance',
  'board.line.held': 'on hold until {date}',
  'board.line.ahead': '{met} of {total} criteria met',
} as const satisfies Translation<typeof nb>
