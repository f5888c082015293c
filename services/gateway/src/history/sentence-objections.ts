import type { FactOf } from './fact.ts'
import type { Names } from './names.ts'
import { withGround } from './sentence-decisions.ts'
import type { Told } from './told.ts'

type ObjectionFact = FactOf<'ObjectionRaised' | 'ObjectionRuledOn' | 'ObjectionDecided' | 'ProtestRecorded'>

/** That somebody is said to be absent or disqualified, and what came of it, as sentences. */
export function objectionSentence({ type, data }: ObjectionFact, names: Names, { actor, at }: Told): string {
  const { say } = names
  const citation = names.citation(data.proposal)
  switch (type) {
    case 'ObjectionRaised': {
      const person = names.seatHolder(data.proposal, data.seat, at)
      return withGround(say(`history.ObjectionRaised.${data.cause}`, { actor, citation, person }), data.ground, names)
    }
    case 'ObjectionRuledOn': {
      const person = names.objectedTo(data.proposal, data.objection)
      return say(`history.ObjectionRuledOn.${data.upholds ? 'upholds' : 'dismisses'}`, { actor, citation, person })
    }
    case 'ObjectionDecided': {
      const person = names.objectedTo(data.proposal, data.objection)
      return say(`history.ObjectionDecided.${data.outcome}`, { citation, person })
    }
    case 'ProtestRecorded':
      return say('history.ProtestRecorded', { actor, citation })
    default:
      return type satisfies never
  }
}
