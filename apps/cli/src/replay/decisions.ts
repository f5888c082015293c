import { conditionQueries, decisionQueries, deviationQueries, governanceQueries, type Subject } from '@samstyre/domain'
import { formatDate, formatDateTime } from '@samstyre/messages'
import { translators } from '@samstyre/messages/all'
import { partnerIn, personIn, type Section, section, type View } from './view.ts'

/** Every proposal with its result, and the conditions that came with decisions. */
export function decisionSections(view: View): Section {
  const t = translators[view.language]
  const proposals = decisionQueries.allProposals(view.project).map((proposal) => proposalLine(view, proposal))
  const conditions = conditionQueries.allConditions(view.project).map(({ text, owner, due, met }) => {
    const who = t('replay.condition.due', { person: personIn(view, owner), date: formatDate(view.language, due) })
    return `${text} ${who}: ${t(`words.conditionState.${met === undefined ? 'open' : 'met'}`)}`
  })
  return [...section(view, t('replay.proposals'), proposals), ...section(view, t('replay.conditions'), conditions)]
}

function proposalLine(view: View, proposal: decisionQueries.Proposal): string {
  const { language } = view
  const t = translators[language]
  const { yes, no, blank } = decisionQueries.currentValidity(view.project, proposal, view.day)
  const about = [t(`words.subject.${proposal.subject.kind}`), ...nameOf(view, proposal.subject)].join(' – ')
  const parts = [
    `${decisionQueries.citationOf(proposal)} ${about}: ${t(`words.proposalState.${proposal.state}`)}`,
    t('replay.proposal.votes', { yes, no, blank }),
    ...(proposal.state === 'open'
      ? [t('replay.proposal.deadline', { deadline: formatDateTime(language, proposal.deadline) })]
      : []),
  ]
  return parts.join(', ')
}

function nameOf(view: View, subject: Subject): readonly string[] {
  const { project, language } = view
  const gate = 'gate' in subject ? project.definition.gates.find(({ id }) => id === subject.gate) : undefined
  switch (subject.kind) {
    case 'gate':
      return [gate?.name[language] ?? subject.gate, translators[language](`words.gateOutcome.${subject.outcome}`)]
    case 'waiver':
      return [gate?.criteria.find(({ id }) => id === subject.criterion)?.text[language] ?? subject.criterion]
    case 'deviation':
      return [deviationQueries.findDeviation(project, subject.deviation)?.title ?? subject.deviation]
    case 'addSeat':
      return [partnerIn(view, subject.partner)]
    case 'removeSeat':
      return [seatIn(view, subject.seat)]
    case 'appointment':
      return [translators[language](`words.role.${subject.role}`), personIn(view, subject.person)]
    case 'pause':
    case 'resume':
    case 'terminate':
    case 'rules':
    case 'mandate':
      return []
    default:
      return subject satisfies never
  }
}

/** A seat by whoever sits in it on the day, or by its partner. */
function seatIn(view: View, seat: string): string {
  const sitter = governanceQueries.sitterOf(view.project, seat, view.day)
  if (sitter !== undefined) return personIn(view, sitter)
  return partnerIn(view, governanceQueries.findSeat(view.project, seat)?.partner ?? seat)
}
