import type { boardComparison as nb } from '../nb/board-comparison.ts'
import type { Translation } from '../text-types.ts'

export const boardComparison = {
  'board.comparison.heading': 'Samanlikn to tidspunkt',
  'board.comparison.intro':
    'Sjå kva som er nytt, borte eller endra. Lenkja i adressefeltet viser alltid det same svaret.',
  'board.comparison.from': 'Frå',
  'board.comparison.to': 'Til',
  'board.comparison.moments': 'Tidspunkta',
  'board.comparison.moment': 'Tidspunkt',
  'board.comparison.date': 'Ved slutten av denne dagen',
  'board.comparison.event': 'Etter hending nummer',
  'board.comparison.byDate': 'Ein dato …',
  'board.comparison.byEvent': 'Ei hending …',
  'board.comparison.marks': 'Vedtak og fasar',
  'board.comparison.now': 'No',
  'board.comparison.swap': 'Byt om',
  'board.comparison.badEvent': 'Skriv eit heilt tal frå 0 til {last}.',
  'board.comparison.between': 'Frå {from} til {to}',
  'board.comparison.count': '{count} {count|skilnad|skilnader}',
  'board.comparison.same': 'Ingenting er ulikt mellom dei to tidspunkta. Vel tidspunkt lenger frå kvarandre.',
  'board.comparison.before': 'før',
  'board.comparison.after': 'etter',
  'board.comparison.print': 'Skriv ut',
} as const satisfies Translation<typeof nb>
