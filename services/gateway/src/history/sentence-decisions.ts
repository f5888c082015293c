import { formatDateTime } from '@samstyre/messages'
import type { FactOf } from './fact.ts'
import type { Names } from './names.ts'
import type { Told } from './told.ts'

type DecisionFact = FactOf<
  | 'SeatHandedOver'
  | 'SeatTakenBack'
  | 'BallotCast'
  | 'BasisRenewed'
  | 'AdviceGiven'
  | 'ProposalClosed'
  | 'ProposalWithdrawn'
>

/** Votes as sentences. */
export function decisionSentence({ type, data }: DecisionFact, names: Names, told: Told): string {
  const { say, language } = names
  const { actor, at } = told
  const citation = names.citation(data.proposal)
  switch (type) {
    case 'SeatHandedOver':
      return seatHandedOver(data, names, told)
    case 'SeatTakenBack':
      return say('history.SeatTakenBack', { actor, citation, person: names.seatHolder(data.proposal, data.seat, at) })
    case 'BallotCast':
      return ballotCast(data, names, told)
    case 'BasisRenewed': {
      const deadline = formatDateTime(language, data.deadline)
      return say('history.BasisRenewed', {
        actor,
        citation,
        deadline,
        criterion: names.criterionAnywhere(data.criterion),
      })
    }
    case 'AdviceGiven': {
      const { yes, no, blank, favours, asOf } = data
      const sentence = say(`history.AdviceGiven.${favours ? 'favours' : 'against'}`, { citation, yes, no, blank })
      return withMoment(sentence, asOf, names, at)
    }
    case 'ProposalClosed': {
      const { result, yes, no, blank, owner, asOf } = data
      if (owner !== undefined)
        return say(`history.ProposalClosed.${result}.owner`, { actor: names.person(owner), citation })
      return withMoment(say(`history.ProposalClosed.${result}`, { citation, yes, no, blank }), asOf, names, at)
    }
    case 'ProposalWithdrawn':
      return say('history.ProposalWithdrawn', { actor, citation })
    default:
      return type satisfies never
  }
}

function ballotCast(data: FactOf<'BallotCast'>['data'], names: Names, { actor, at }: Told): string {
  const { say } = names
  const { proposal, seat, asDeputy, inWriting } = data
  const values = { actor, citation: names.citation(proposal), choice: say(`words.ballotChoice.${data.choice}`) }
  const cast = asDeputy
    ? say('history.BallotCast.deputy', { ...values, person: names.seatHolder(proposal, seat, at) })
    : say('history.BallotCast', values)
  if (inWriting === undefined) return cast
  return `${cast} ${say(inWriting ? 'history.BallotCast.inWriting' : 'history.BallotCast.notInWriting')}`
}

function seatHandedOver(data: FactOf<'SeatHandedOver'>['data'], names: Names, { actor, at }: Told): string {
  const { say } = names
  const { proposal, seat, cause, deputy, member, objection, ground } = data
  const person = member === undefined ? names.seatHolder(proposal, seat, at) : names.person(member)
  const values = { citation: names.citation(proposal), person }
  const sentence = () => {
    // Earlier versions did not say whom it is about: whoever recorded it may have been somebody else.
    if (member === undefined && objection === undefined) {
      return deputy === undefined
        ? say('history.SeatHandedOver.disqualified.empty', { ...values, actor })
        : say(`history.SeatHandedOver.${cause}`, { ...values, actor, deputy: names.person(deputy) })
    }
    const way = objection === undefined ? 'own' : 'objection'
    return deputy === undefined
      ? say(`history.SeatHandedOver.${way}.disqualified.empty`, values)
      : say(`history.SeatHandedOver.${way}.${cause}`, { ...values, deputy: names.person(deputy) })
  }
  return withGround(sentence(), ground, names)
}

/** A vote that was closed after its deadline says as of when its votes are counted. */
function withMoment(sentence: string, asOf: string | undefined, { say, language }: Names, at: string): string {
  if (asOf === undefined || asOf === at) return sentence
  return `${sentence} ${say('history.ProposalClosed.asOf', { date: formatDateTime(language, asOf) })}`
}

type Ground = FactOf<'SeatHandedOver'>['data']['ground']

/** Why somebody is disqualified, where that was said. */
export function withGround(sentence: string, ground: Ground, { say }: Names): string {
  if (ground === undefined) return sentence
  return `${sentence} ${say('history.ObjectionRaised.ground', { ground: say(`words.disqualificationGround.${ground}`) })}`
}
