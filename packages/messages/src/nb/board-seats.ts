/** The seats of the steering group: who sits in them, who may fill them, and how they come and go. */
export const boardSeats = {
  'board.seats.vacant': 'Ledig',
  'board.seats.vacant.text': 'Plassen har en stemme som ingen avgir.',
  'board.seats.expected': '{person} tar over {date}.',
  'board.seats.takeOver': 'Sett inn medlem',
  'board.seats.takeOver.in': 'Sett inn medlem i plassen ({role}), {partner}',
  'board.seats.takeOver.text':
    'Den som tar over plassen, har samme rang og stemme: {role}. Du kan ikke sette inn deg selv.',
  'board.seats.belong':
    'Hver partner bestemmer selv hvem som sitter i plassene, hvem som er varamedlem og hvem som representerer partneren. Det gjør partnerrepresentanten. Antallet plasser endres bare ved vedtak.',
  'board.seats.none': 'Ingen plasser i styringsgruppen.',
  'board.seats.representatives': 'Representerer partneren',
  'board.seats.representatives.none': 'Ingen representerer partneren.',
  'board.seats.forsaken': '{partner} har ingen igjen. Styringsgruppen kan oppnevne en partnerrepresentant ved vedtak.',
  'board.seats.owner': 'Prosjekteier',
  'board.seats.owner.none': 'Ingen er prosjekteier.',

  'board.seats.propose': 'Foreslå endringer',
  'board.seats.propose.help': 'Dette avgjør styringsgruppen ved avstemning, etter regelen for beslutningspunkter.',
  'board.seats.propose.add': 'Foreslå en ny plass',
  'board.seats.propose.add.partner': 'For hvilken partner?',
  'board.seats.propose.remove': 'Foreslå å ta bort en plass',
  'board.seats.propose.remove.seat': 'Hvilken plass?',
  'board.seats.propose.remove.none': 'Det er ingen plass å ta bort. Plassen til lederen blir alltid stående.',
  'board.seats.propose.seat': '{partner}: {member} ({role})',
  'board.seats.propose.seat.vacant': '{partner}: ledig ({role})',
  'board.seats.propose.owner': 'Foreslå prosjekteier',
  'board.seats.propose.owner.before': '{owner} er prosjekteier nå, og går av når en annen blir oppnevnt.',
  'board.seats.propose.representative': 'Foreslå partnerrepresentant',
  'board.seats.propose.representative.partner': 'For hvilken partner?',

  'board.seats.subject.add': 'Ny plass i styringsgruppen for {partner}',
  'board.seats.subject.remove': 'Ta bort en plass i styringsgruppen ({partner}, {holder})',
  'board.seats.subject.projectOwner': 'Oppnevne {person} som prosjekteier',
  'board.seats.subject.partnerRepresentative': 'Oppnevne {person} som representant for {partner}',
  'board.seats.subject.vacant': 'ledig',
  'board.seats.whenAdopted.add':
    'Blir saken vedtatt, får {partner} en plass til i styringsgruppen. {partner} bestemmer selv hvem som skal sitte i den.',
  'board.seats.whenAdopted.remove':
    'Blir saken vedtatt, er plassen borte. Den som sitter i den, og plassens egne varamedlemmer, går av.',
  'board.seats.whenAdopted.projectOwner':
    'Blir saken vedtatt, er {person} prosjekteier. Går en annen av, skjer det samtidig.',
  'board.seats.whenAdopted.partnerRepresentative': 'Blir saken vedtatt, representerer {person} {partner} i prosjektet.',
} as const
