/** What a member says about the own seat in one vote: absent, disqualified, or present after all. */
export const boardOwnSeat = {
  'board.own.seat.absent': 'Jeg er fraværende',
  'board.own.seat.absent.other': 'Velg et annet varamedlem',
  'board.own.seat.absent.heading': 'Hvem skal stemme for deg i sak {citation}?',
  'board.own.seat.absent.text':
    'Varamedlemmet stemmer i stedet for deg i denne saken. Du kan ta plassen tilbake så lenge varamedlemmet ikke har stemt.',
  'board.own.seat.absent.deputy': 'Varamedlem',
  'board.own.seat.absent.nobody':
    '{partner} har ikke noe ledig varamedlem. Partnerrepresentanten deres kan oppnevne et under «Personer og regler».',
  'board.own.seat.absent.ballot': 'Stemmen du har gitt, teller ikke så lenge varamedlemmet har plassen.',
  'board.own.seat.absent.send': 'Overlat plassen i denne saken',
  'board.own.seat.disqualified': 'Jeg er inhabil',
  'board.own.seat.disqualified.heading': 'Er du inhabil i sak {citation}?',
  'board.own.seat.disqualified.text':
    'Da stemmer du ikke i denne saken, og det kan ikke gjøres om. Vi lagrer bare hvilken grunn du velger, ikke hva som ligger bak.',
  'board.own.seat.disqualified.deputy': '{deputy} er det første ledige varamedlemmet og stemmer i stedet for deg.',
  'board.own.seat.disqualified.nobody':
    '{partner} har ikke noe ledig varamedlem. Da har plassen ingen stemme i denne saken, og den teller ikke med.',
  'board.own.seat.disqualified.ballot': 'Stemmen du har gitt, teller ikke lenger.',
  'board.own.seat.disqualified.send': 'Ja, jeg er inhabil',
  'board.own.seat.ground': 'Hvorfor?',
  'board.own.seat.back': 'Jeg er til stede likevel',
  'board.own.seat.back.heading': 'Vil du stemme selv i sak {citation}?',
  'board.own.seat.back.text': 'Da stemmer ikke varamedlemmet for deg. Har du stemt før, teller den stemmen igjen.',
  'board.own.seat.back.send': 'Ta plassen tilbake',
  'board.own.seat.back.voted': 'Varamedlemmet har stemt for deg, så du kan ikke ta plassen tilbake i denne saken.',
} as const
