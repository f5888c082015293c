import {
  conditionQueries,
  decisionQueries,
  deviationQueries,
  governanceQueries,
  lifecycleQueries,
  type RegisterState,
  type Role,
  type StartedProject,
  systemActor,
} from '@samstyre/domain'
import type { FullTranslate, Language } from '@samstyre/messages'
import { translators } from '@samstyre/messages/all'

/** What the ids in a project's facts are called, in one language. */
export interface Names {
  readonly language: Language
  readonly say: FullTranslate
  person(id: string): string
  partner(id: string): string
  phase(id: string): string
  gate(id: string): string
  criterion(gate: string, criterion: string): string
  /** The citation of a decision: 4/26. */
  citation(proposal: string): string
  /** The member whose seat it is in a decision. */
  seatHolder(proposal: string, seat: string): string
  /** The person an assignment is about. */
  assignee(assignment: string): string
  roleOf(assignment: string): Role | undefined
  deviation(id: string): { readonly number: number; readonly title: string }
  condition(id: string): string
}

/**
 * Names by the register as it is and by the project as far as it is known.
 *
 * Whatever has no name, such as a person who is shielded, gets the word for that.
 */
export function namesIn(project: StartedProject, register: RegisterState, language: Language): Names {
  const say = translators[language]
  const definition = project.definition
  const person = (id: string) =>
    id === systemActor ? say('words.system') : (register.people.get(id)?.name ?? say('words.unknownPerson'))
  return {
    language,
    say,
    person,
    partner: (id) => register.organisations.get(id)?.name ?? governanceQueries.findPartner(project, id)?.name ?? id,
    phase: (id) => lifecycleQueries.findPhase(project, id)?.name[language] ?? id,
    gate: (id) => lifecycleQueries.findGate(project, id)?.name[language] ?? id,
    criterion: (gate, criterion) =>
      definition.gates.find(({ id }) => id === gate)?.criteria.find(({ id }) => id === criterion)?.text[language] ??
      criterion,
    citation(proposal) {
      const known = decisionQueries.findProposal(project, proposal)
      return known === undefined ? '' : decisionQueries.citationOf(known)
    },
    seatHolder(proposal, seat) {
      const roster = decisionQueries.findProposal(project, proposal)?.roster ?? []
      return person(roster.find((known) => known.seat === seat)?.person ?? '')
    },
    assignee: (assignment) => person(governanceQueries.findAssignment(project, assignment)?.person ?? ''),
    roleOf: (assignment) => governanceQueries.findAssignment(project, assignment)?.role,
    deviation: (id) => deviationQueries.findDeviation(project, id) ?? { number: 0, title: '' },
    condition: (id) => conditionQueries.findCondition(project, id)?.text ?? '',
  }
}
