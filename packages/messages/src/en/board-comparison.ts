import type { boardComparison as nb } from '../nb/board-comparison.ts'
import type { Translation } from '../text-types.ts'

export const boardComparison = {
  'board.comparison.heading': 'Compare two moments',
  'board.comparison.intro':
    'See what is new, gone or changed. The link in the address bar always shows the same answer.',
  'board.comparison.from': 'From',
  'board.comparison.to': 'To',
  'board.comparison.moments': 'The moments',
  'board.comparison.moment': 'Moment',
  'board.comparison.date': 'At the end of this day',
  'board.comparison.event': 'After event number',
  'board.comparison.byDate': 'A date …',
  'board.comparison.byEvent': 'An event …',
  'board.comparison.marks': 'Decisions and phases',
  'board.comparison.now': 'Now',
  'board.comparison.swap': 'Swap',
  'board.comparison.badEvent': 'Write a whole number from 0 to {last}.',
  'board.comparison.between': 'From {from} to {to}',
  'board.comparison.count': '{count} {count|difference|differences}',
  'board.comparison.same': 'Nothing differs between the two moments. Choose moments further apart.',
  'board.comparison.before': 'before',
  'board.comparison.after': 'after',
  'board.comparison.print': 'Print',
} as const satisfies Translation<typeof nb>
