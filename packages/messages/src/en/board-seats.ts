import type { boardSeats as nb } from '../nb/board-seats.ts'
import type { Translation } from '../text-types.ts'

export const boardSeats = {
  'board.seats.vacant': 'Vacant',
  'board.seats.vacant.text': 'The seat has a vote that nobody casts.',
  'board.seats.expected': '{person} takes over on {date}.',
  'board.seats.takeOver': 'Fill the seat',
  'board.seats.takeOver.in': 'Fill the seat ({role}), {partner}',
  'board.seats.takeOver.text':
    'Whoever takes over the seat has the same rank and vote: {role}. You cannot choose yourself.',
  'board.seats.belong':
    'Each partner says for itself who sits in its seats, who its deputies are and who represents it. Its representative does so. The number of seats changes by decision only.',
  'board.seats.none': 'No seats in the steering group.',
  'board.seats.representatives': 'Represents the partner',
  'board.seats.representatives.none': 'Nobody represents the partner.',
  'board.seats.forsaken': '{partner} has nobody left. The steering group can appoint a representative by decision.',
  'board.seats.owner': 'Project owner',
  'board.seats.owner.none': 'Nobody is project owner.',

  'board.seats.propose': 'Propose changes',
  'board.seats.propose.help': 'The steering group decides this by vote, under the rule for decision points.',
  'board.seats.propose.add': 'Propose a further seat',
  'board.seats.propose.add.partner': 'For which partner?',
  'board.seats.propose.remove': 'Propose to take a seat away',
  'board.seats.propose.remove.seat': 'Which seat?',
  'board.seats.propose.remove.none': 'There is no seat to take away. The leader’s seat always stays.',
  'board.seats.propose.seat': '{partner}: {member} ({role})',
  'board.seats.propose.seat.vacant': '{partner}: vacant ({role})',
  'board.seats.propose.owner': 'Propose a project owner',
  'board.seats.propose.owner.before': '{owner} is project owner now, and steps down when another is appointed.',
  'board.seats.propose.representative': 'Propose a representative',
  'board.seats.propose.representative.partner': 'For which partner?',

  'board.seats.subject.add': 'A further seat in the steering group for {partner}',
  'board.seats.subject.remove': 'Take away a seat in the steering group ({partner}, {holder})',
  'board.seats.subject.projectOwner': 'Appoint {person} project owner',
  'board.seats.subject.partnerRepresentative': 'Appoint {person} to represent {partner}',
  'board.seats.subject.vacant': 'vacant',
  'board.seats.whenAdopted.add':
    'If the proposal is adopted, {partner} gets one more seat in the steering group. {partner} says for itself who sits in it.',
  'board.seats.whenAdopted.remove':
    'If the proposal is adopted, the seat is gone. Whoever sits in it, and the seat’s own deputies, step down.',
  'board.seats.whenAdopted.projectOwner':
    'If the proposal is adopted, {person} is project owner. If somebody else steps down, it is at the same time.',
  'board.seats.whenAdopted.partnerRepresentative':
    'If the proposal is adopted, {person} represents {partner} in the project.',
} as const satisfies Translation<typeof nb>
