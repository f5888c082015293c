import type { boardOwnSeat as nb } from '../nb/board-own-seat.ts'
import type { Translation } from '../text-types.ts'

export const boardOwnSeat = {
  'board.own.seat.absent': 'Eg er fråverande',
  'board.own.seat.absent.other': 'Vel eit anna varamedlem',
  'board.own.seat.absent.heading': 'Kven skal stemme for deg i sak {citation}?',
  'board.own.seat.absent.text':
    'Varamedlemmet stemmer i staden for deg i denne saka. Du kan ta plassen tilbake så lenge varamedlemmet ikkje har stemt.',
  'board.own.seat.absent.deputy': 'Varamedlem',
  'board.own.seat.absent.nobody':
    '{partner} har ikkje noko ledig varamedlem. Partnarrepresentanten dykkar kan nemne opp eit under «Personar og reglar».',
  'board.own.seat.absent.ballot': 'Stemma du har gjeve, tel ikkje så lenge varamedlemmet har plassen.',
  'board.own.seat.absent.send': 'Overlat plassen i denne saka',
  'board.own.seat.disqualified': 'Eg er inhabil',
  'board.own.seat.disqualified.heading': 'Er du inhabil i sak {citation}?',
  'board.own.seat.disqualified.text':
    'Då stemmer du ikkje i denne saka, og det kan ikkje gjerast om. Vi lagrar berre kva grunn du vel, ikkje kva som ligg bak.',
  'board.own.seat.disqualified.deputy': '{deputy} er det første ledige varamedlemmet og stemmer i staden for deg.',
  'board.own.seat.disqualified.nobody':
    '{partner} har ikkje noko ledig varamedlem. Då har plassen inga stemme i denne saka, og han tel ikkje med.',
  'board.own.seat.disqualified.ballot': 'Stemma du har gjeve, tel ikkje lenger.',
  'board.own.seat.disqualified.send': 'Ja, eg er inhabil',
  'board.own.seat.ground': 'Kvifor?',
  'board.own.seat.back': 'Eg er til stades likevel',
  'board.own.seat.back.heading': 'Vil du stemme sjølv i sak {citation}?',
  'board.own.seat.back.text': 'Då stemmer ikkje varamedlemmet for deg. Har du stemt før, tel den stemma igjen.',
  'board.own.seat.back.send': 'Ta plassen tilbake',
  'board.own.seat.back.voted': 'Varamedlemmet har stemt for deg, så du kan ikkje ta plassen tilbake i denne saka.',
} as const satisfies Translation<typeof nb>
