import type { ProjectEvent } from '@samstyre/domain'
import { formatDate, formatList } from '@samstyre/messages'
import type { FactOf } from './fact.ts'
import type { Names } from './names.ts'

type DeviationFact = FactOf<Extract<ProjectEvent['type'], `Deviation${string}`>>

/** What happens to a deviation, as sentences. */
export function deviationSentence(event: DeviationFact, names: Names, actor: string): string {
  const { say } = names
  const { number, title } = names.deviation(event.data.deviation)
  switch (event.type) {
    case 'DeviationReported':
      return say('history.DeviationReported', {
        actor,
        number,
        title,
        partner: names.partner(event.data.reportingPartner),
      })
    case 'DeviationPlanned':
      return say('history.DeviationPlanned', { actor, number, changes: changesIn(event.data, names) })
    case 'DeviationPartnerInvolved':
      return say('history.DeviationPartnerInvolved', { actor, number, partner: names.partner(event.data.partner) })
    case 'DeviationAssessed': {
      const { costNok: amount, days, partner } = event.data
      return say('history.DeviationAssessed', { actor, number, partner: names.partner(partner), amount, days })
    }
    case 'DeviationAssessmentCompleted':
      return say('history.DeviationAssessmentCompleted', { number, amount: event.data.costNok, days: event.data.days })
    case 'DeviationSorted':
      return say(`history.DeviationSorted.${event.data.sorting}`, { actor, number })
    case 'DeviationApproved':
    case 'DeviationRejected':
      return decided(event, names, actor)
    case 'DeviationReopened':
      return say('history.DeviationReopened', { actor, number, round: event.data.round })
    case 'DeviationEscalated':
    case 'DeviationWorkStarted':
    case 'DeviationVerified':
    case 'DeviationVerificationFailed':
    case 'DeviationClosed':
    case 'DeviationCommented':
      return say(`history.${event.type}`, { actor, number })
    default:
      return event satisfies never
  }
}

function decided(fact: FactOf<'DeviationApproved' | 'DeviationRejected'>, names: Names, actor: string): string {
  const { say } = names
  const { deviation, level, proposal } = fact.data
  const { number } = names.deviation(deviation)
  const citation = proposal === undefined ? '' : names.citation(proposal)
  if (fact.type === 'DeviationRejected') {
    return level === 'steeringGroup'
      ? say('history.DeviationRejected.steeringGroup', { number, citation })
      : say('history.DeviationRejected.projectManager', { actor, number })
  }
  const { costNok: amount, days } = fact.data
  return level === 'steeringGroup'
    ? say('history.DeviationApproved.steeringGroup', { number, citation, amount, days })
    : say('history.DeviationApproved.projectManager', { actor, number, amount, days })
}

function changesIn(planned: FactOf<'DeviationPlanned'>['data'], names: Names): string {
  const { say, language } = names
  const { title, severity, ownerPartner, responsible, due } = planned
  return formatList(language, [
    ...(title === undefined ? [] : [say('history.DeviationPlanned.change.title', { title })]),
    ...(severity === undefined
      ? []
      : [say('history.DeviationPlanned.change.severity', { severity: say(`words.severity.${severity}`) })]),
    ...(ownerPartner === undefined
      ? []
      : [say('history.DeviationPlanned.change.owner', { partner: names.partner(ownerPartner) })]),
    ...(responsible === undefined
      ? []
      : [say('history.DeviationPlanned.change.responsible', { person: names.person(responsible) })]),
    ...(due === undefined ? [] : [say('history.DeviationPlanned.change.due', { date: formatDate(language, due) })]),
  ])
}
