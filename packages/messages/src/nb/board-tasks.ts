/** What awaits one person in every project. */
export const boardTasks = {
  'board.tasks.heading': 'Mine oppgaver',
  'board.tasks.none.heading': 'Ingenting venter på deg',
  'board.tasks.none.text':
    'Når noen trenger stemmen din, en vurdering eller en bekreftelse fra deg, står det her. Siden oppdaterer seg selv.',
  'board.tasks.urgency.overdue': 'Fristen er ute',
  'board.tasks.urgency.now': 'Haster',
  'board.tasks.urgency.soon': 'De neste sju dagene',
  'board.tasks.urgency.later': 'Senere',
  'board.tasks.urgency.noDeadline': 'Uten frist',
  'board.tasks.forPartner': 'for {partner}',
  'board.tasks.insteadOf': 'i stedet for {member}',
  'board.tasks.anew': 'Alle er spurt på nytt. Stemmen du ga, teller ikke lenger.',
  'board.tasks.minutes': 'tar omtrent {minutes} {minutes|minutt|minutter}',
} as const
