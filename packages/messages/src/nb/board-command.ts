/** The answers to what somebody does, where the rule that refused does not say it itself. */
export const boardCommand = {
  'board.command.rule': 'Regel {rule}',
  'board.command.conflict.heading': 'Andre har endret prosjektet i mellomtiden',
  'board.command.conflict.text':
    '{count} {count|ting har skjedd|ting har skjedd} siden du åpnet siden. Det du har skrevet, er ikke sendt ennå.',
  'board.command.conflict.anyway': 'Send likevel',
  'board.command.conflict.back': 'Gå tilbake og se over',
  'board.command.unanswered':
    'Vi fikk ikke svar. Det du har skrevet, er tatt vare på. Prøv igjen – det blir aldri registrert to ganger.',
  'board.command.again': 'Prøv igjen',
  'board.command.cancel': 'Avbryt',
  'board.command.close': 'Lukk',
  'board.command.fillIn': 'Fyll ut dette feltet.',
  'board.command.choose': 'Velg …',
  'board.command.optional': 'valgfritt',
} as const
