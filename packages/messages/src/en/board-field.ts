import type { boardField as nb } from '../nb/board-field.ts'
import type { Translation } from '../text-types.ts'

export const boardField = {
  'board.field.readAs': 'Read as {amount}.',
  'board.field.number.needed.kroner': 'Enter the amount in whole kroner, in digits only. For example 250,000.',
  'board.field.number.needed.days': 'Enter the number of whole days, in digits only. For example 14.',
  'board.field.number.needed.events': 'Enter the number in digits.',
  'board.field.number.fraction.kroner': 'Enter whole kroner, without øre. For example 250,000.',
  'board.field.number.fraction.days': 'Enter whole days, without decimals. For example 14.',
  'board.field.number.fraction.events': 'Enter a whole number, without decimals.',
  'board.field.number.ambiguous':
    'This can mean {one} or {other}. Enter it without commas and points; spaces between the thousands are fine.',
  'board.field.number.grouping':
    'We are not sure where the thousands are. Enter three digits after each separator, for example 1,250,000.',
  'board.field.number.leadingZero': 'Enter the number without zeros in front.',
  'board.field.number.tooLow': 'The number is too low. Enter {min} or more.',
  'board.field.number.tooHigh': 'The number is too high. Enter {max} or less.',
  'board.field.date.unfinished': 'Enter a whole date that exists: day, month and year.',
  'board.field.date.outOfRange': 'Check the year. Enter a date from {from} to {to}.',
  'board.field.date.beforeFirst': 'The last day cannot be before the first one. Enter {from} or later.',
  'board.field.time.unfinished': 'Enter the whole time: hours and minutes. For example 15:00.',
  'board.field.time.skipped':
    'The clocks go forward that night, and there is no {time}. Enter a time before 02:00, or 03:00 or later.',
  'board.field.time.twice':
    'The clocks go back that night, and {time} comes twice. Enter a time before 02:00, or 03:00 or later.',
} as const satisfies Translation<typeof nb>
