import { formatDateTime } from '@samstyre/messages'
import type { FactOf } from './fact.ts'
import type { Names } from './names.ts'

/** What is put to the vote, as a sentence. */
export function proposalSentence({ data }: FactOf<'ProposalPut'>, names: Names, actor: string): string {
  const { proposal, subject, deadline: until } = data
  const { say, language } = names
  const values = { actor, citation: names.citation(proposal), deadline: formatDateTime(language, until) }
  switch (subject.kind) {
    case 'gate':
      return say('history.ProposalPut.gate', {
        ...values,
        gate: names.gate(subject.gate),
        outcome: say(`words.gateOutcome.${subject.outcome}`),
      })
    case 'waiver':
      return say('history.ProposalPut.waiver', {
        ...values,
        criterion: names.criterion(subject.gate, subject.criterion),
      })
    case 'deviation': {
      const { number, title } = names.deviation(subject.deviation)
      return say('history.ProposalPut.deviation', { ...values, number, title })
    }
    case 'mandate':
      return say('history.ProposalPut.mandate', { ...values, amount: subject.costNok, days: subject.days })
    case 'addSeat':
      return say('history.ProposalPut.addSeat', { ...values, partner: names.partner(subject.partner) })
    case 'removeSeat':
      return say('history.ProposalPut.removeSeat', { ...values, partner: names.seatPartner(subject.seat) })
    case 'appointment':
      return say('history.ProposalPut.appointment', {
        ...values,
        person: names.person(subject.person),
        role: say(`words.role.${subject.role}`),
      })
    case 'pause':
    case 'resume':
    case 'terminate':
    case 'rules':
      return say(`history.ProposalPut.${subject.kind}`, values)
    default:
      return subject satisfies never
  }
}
