import type { boardCommand as nb } from '../nb/board-command.ts'
import type { Translation } from '../text-types.ts'

export const boardCommand = {
  'board.command.rule': 'Regel {rule}',
  'board.command.conflict.heading': 'Andre har endra prosjektet i mellomtida',
  'board.command.conflict.text':
    '{count} {count|ting har hendt|ting har hendt} sidan du opna sida. Det du har skrive, er ikkje sendt enno.',
  'board.command.conflict.anyway': 'Send likevel',
  'board.command.conflict.back': 'Gå tilbake og sjå over',
  'board.command.unanswered':
    'Vi fekk ikkje svar. Det du har skrive, er teke vare på. Prøv igjen – det blir aldri registrert to gonger.',
  'board.command.again': 'Prøv igjen',
  'board.command.cancel': 'Avbryt',
  'board.command.close': 'Lukk',
  'board.command.fillIn': 'Fyll ut dette feltet.',
  'board.command.choose': 'Vel …',
  'board.command.optional': 'valfritt',
} as const satisfies Translation<typeof nb>
