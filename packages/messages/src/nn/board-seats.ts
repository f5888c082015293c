import type { boardSeats as nb } from '../nb/board-seats.ts'
import type { Translation } from '../text-types.ts'

export const boardSeats = {
  'board.seats.vacant': 'Ledig',
  'board.seats.vacant.text': 'Plassen har ei stemme som ingen gjev.',
  'board.seats.expected': '{person} tek over {date}.',
  'board.seats.takeOver': 'Set inn medlem',
  'board.seats.takeOver.in': 'Set inn medlem i plassen ({role}), {partner}',
  'board.seats.takeOver.text':
    'Den som tek over plassen, har same rang og stemme: {role}. Du kan ikkje setje inn deg sjølv.',
  'board.seats.belong':
    'Kvar partnar avgjer sjølv kven som sit i plassane, kven som er varamedlem og kven som representerer partnaren. Det gjer partnarrepresentanten. Talet på plassar blir berre endra ved vedtak.',
  'board.seats.none': 'Ingen plassar i styringsgruppa.',
  'board.seats.representatives': 'Representerer partnaren',
  'board.seats.representatives.none': 'Ingen representerer partnaren.',
  'board.seats.forsaken': '{partner} har ingen igjen. Styringsgruppa kan nemne opp ein partnarrepresentant ved vedtak.',
  'board.seats.owner': 'Prosjekteigar',
  'board.seats.owner.none': 'Ingen er prosjekteigar.',

  'board.seats.propose': 'Føreslå endringar',
  'board.seats.propose.help': 'Dette avgjer styringsgruppa ved avstemming, etter regelen for avgjerdspunkt.',
  'board.seats.propose.add': 'Føreslå ein ny plass',
  'board.seats.propose.add.partner': 'For kva partnar?',
  'board.seats.propose.remove': 'Føreslå å ta bort ein plass',
  'board.seats.propose.remove.seat': 'Kva plass?',
  'board.seats.propose.remove.none': 'Det er ingen plass å ta bort. Plassen til leiaren blir alltid ståande.',
  'board.seats.propose.seat': '{partner}: {member} ({role})',
  'board.seats.propose.seat.vacant': '{partner}: ledig ({role})',
  'board.seats.propose.owner': 'Føreslå prosjekteigar',
  'board.seats.propose.owner.before': '{owner} er prosjekteigar no, og går av når ein annan blir nemnd opp.',
  'board.seats.propose.representative': 'Føreslå partnarrepresentant',
  'board.seats.propose.representative.partner': 'For kva partnar?',

  'board.seats.subject.add': 'Ny plass i styringsgruppa for {partner}',
  'board.seats.subject.remove': 'Ta bort ein plass i styringsgruppa ({partner}, {holder})',
  'board.seats.subject.projectOwner': 'Nemne opp {person} som prosjekteigar',
  'board.seats.subject.partnerRepresentative': 'Nemne opp {person} som representant for {partner}',
  'board.seats.subject.vacant': 'ledig',
  'board.seats.whenAdopted.add':
    'Blir saka vedteken, har {partner} ein plass til i styringsgruppa. {partner} avgjer sjølv kven som skal sitje i han.',
  'board.seats.whenAdopted.remove':
    'Blir saka vedteken, er plassen borte. Den som sit i han, og varamedlemmene til plassen, går av.',
  'board.seats.whenAdopted.projectOwner':
    'Blir saka vedteken, er {person} prosjekteigar. Går ein annan av, skjer det samstundes.',
  'board.seats.whenAdopted.partnerRepresentative': 'Blir saka vedteken, representerer {person} {partner} i prosjektet.',
} as const satisfies Translation<typeof nb>
