import { formatDate } from '@samstyre/messages'
import type { FactOf } from './fact.ts'
import type { Names } from './names.ts'

type GateFact = FactOf<
  'EvidenceSubmitted' | 'CriterionAttested' | 'AttestationWithdrawn' | 'CriterionWaived' | 'GateSentBack' | 'GateHeld'
>
type ConditionFact = FactOf<'ConditionImposed' | 'ConditionMet' | 'ConditionReopened'>

/** What happens to criteria and gates, as sentences. */
export function gateSentence({ type, data }: GateFact, names: Names, actor: string): string {
  const { say } = names
  switch (type) {
    case 'EvidenceSubmitted':
    case 'CriterionAttested': {
      const values = { actor, criterion: names.criterion(data.gate, data.criterion), version: data.version }
      return data.partner === undefined
        ? say(`history.${type}`, values)
        : say(`history.${type}.partner`, { ...values, partner: names.partner(data.partner) })
    }
    case 'AttestationWithdrawn': {
      const values = { actor, criterion: names.criterion(data.gate, data.criterion) }
      return data.partner === undefined
        ? say('history.AttestationWithdrawn', values)
        : say('history.AttestationWithdrawn.partner', { ...values, partner: names.partner(data.partner) })
    }
    case 'CriterionWaived':
      return say('history.CriterionWaived', {
        criterion: names.criterion(data.gate, data.criterion),
        citation: names.citation(data.proposal),
      })
    case 'GateSentBack':
      return say('history.GateSentBack', { gate: names.gate(data.gate), citation: names.citation(data.proposal) })
    case 'GateHeld':
      return say('history.GateHeld', {
        gate: names.gate(data.gate),
        citation: names.citation(data.proposal),
        date: formatDate(names.language, data.until),
      })
    default:
      return type satisfies never
  }
}

/** What happens to conditions, as sentences. */
export function conditionSentence({ type, data }: ConditionFact, names: Names, actor: string): string {
  switch (type) {
    case 'ConditionImposed':
      return names.say('history.ConditionImposed', {
        citation: names.citation(data.proposal),
        person: names.person(data.owner),
        date: formatDate(names.language, data.due),
        title: data.text,
      })
    case 'ConditionMet':
    case 'ConditionReopened':
      return names.say(`history.${type}`, { actor, title: names.condition(data.condition) })
    default:
      return type satisfies never
  }
}
