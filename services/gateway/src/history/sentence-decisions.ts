import { formatDateTime } from '@samstyre/messages'
import type { FactOf } from './fact.ts'
import type { Names } from './names.ts'

type DecisionFact = FactOf<
  'ProposalPut' | 'SeatHandedOver' | 'SeatTakenBack' | 'BallotCast' | 'ProposalClosed' | 'ProposalWithdrawn'
>

/** Proposals and votes as sentences. */
export function decisionSentence({ type, data }: DecisionFact, names: Names, actor: string): string {
  const { say } = names
  const citation = names.citation(data.proposal)
  switch (type) {
    case 'ProposalPut':
      return proposalPut(data, names, actor)
    case 'SeatHandedOver': {
      const values = { actor, citation, person: names.seatHolder(data.proposal, data.seat) }
      return data.deputy === undefined
        ? say('history.SeatHandedOver.disqualified.empty', values)
        : say(`history.SeatHandedOver.${data.cause}`, { ...values, deputy: names.person(data.deputy) })
    }
    case 'SeatTakenBack':
      return say('history.SeatTakenBack', { actor, citation, person: names.seatHolder(data.proposal, data.seat) })
    case 'BallotCast': {
      const values = { actor, citation, choice: say(`words.ballotChoice.${data.choice}`) }
      return data.asDeputy
        ? say('history.BallotCast.deputy', { ...values, person: names.seatHolder(data.proposal, data.seat) })
        : say('history.BallotCast', values)
    }
    case 'ProposalClosed': {
      const { result, yes, no, blank } = data
      return say(`history.ProposalClosed.${result}`, { citation, yes, no, blank })
    }
    case 'ProposalWithdrawn':
      return say('history.ProposalWithdrawn', { actor, citation })
    default:
      return type satisfies never
  }
}

function proposalPut(
  { proposal, subject, deadline: until }: FactOf<'ProposalPut'>['data'],
  names: Names,
  actor: string,
): string {
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
    case 'pause':
    case 'resume':
    case 'terminate':
    case 'rules':
      return say(`history.ProposalPut.${subject.kind}`, values)
    default:
      return subject satisfies never
  }
}
