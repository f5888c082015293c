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
import { memberAt, memberObjectedTo } from './members.ts'

/** What the ids in a project's facts are called, in one language. */
export interface Names {
  readonly language: Language
  readonly say: FullTranslate
  person(id: string): string
  partner(id: string): string
  phase(id: string): string
  gate(id: string): string
  /** A preset of rules of the definition. */
  preset(id: string): string
  criterion(gate: string, criterion: string): string
  /** A criterion by its id alone, wherever it stands. */
  criterionAnywhere(criterion: string): string
  /** The citation of a decision: 4/26. */
  citation(proposal: string): string
  /** The member whose seat it was in a vote at an instant. */
  seatHolder(proposal: string, seat: string, at: string): string
  /** The member an objection in a vote is about. */
  objectedTo(proposal: string, objection: string): string
  /** Who sits in a seat of the steering group on a day; its partner where nobody does. */
  seatMember(seat: string, day: string): string
  /** The partner whose seat it is in the steering group. */
  seatPartner(seat: string): string
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
  const nameOfPartner = (id: string) =>
    register.organisations.get(id)?.name ?? governanceQueries.findPartner(project, id)?.name ?? id
  const partnerOfSeat = (seat: string) =>
    nameOfPartner(governanceQueries.findSeat(project, governanceQueries.seatBehind(project, seat))?.partner ?? '')
  return {
    language,
    say,
    person,
    partner: nameOfPartner,
    phase: (id) => lifecycleQueries.findPhase(project, id)?.name[language] ?? id,
    gate: (id) => lifecycleQueries.findGate(project, id)?.name[language] ?? id,
    preset: (id) => definition.rulePresets.find((preset) => preset.id === id)?.name[language] ?? id,
    criterion: (gate, criterion) =>
      definition.gates.find(({ id }) => id === gate)?.criteria.find(({ id }) => id === criterion)?.text[language] ??
      criterion,
    criterionAnywhere: (criterion) =>
      definition.gates.flatMap(({ criteria }) => criteria).find(({ id }) => id === criterion)?.text[language] ??
      criterion,
    citation(proposal) {
      const known = decisionQueries.findProposal(project, proposal)
      return known === undefined ? '' : decisionQueries.citationOf(known)
    },
    seatHolder: (proposal, seat, at) => person(memberAt(project, proposal, seat, at) ?? ''),
    objectedTo: (proposal, objection) => person(memberObjectedTo(project, proposal, objection) ?? ''),
    seatMember(seat, day) {
      const sitter = governanceQueries.sitterOf(project, governanceQueries.seatBehind(project, seat), day)
      const member = sitter ?? governanceQueries.findAssignment(project, seat)?.person
      return member === undefined ? partnerOfSeat(seat) : person(member)
    },
    seatPartner: partnerOfSeat,
    assignee: (assignment) => person(governanceQueries.findAssignment(project, assignment)?.person ?? ''),
    roleOf: (assignment) => governanceQueries.findAssignment(project, assignment)?.role,
    deviation: (id) => deviationQueries.findDeviation(project, id) ?? { number: 0, title: '' },
    condition: (id) => conditionQueries.findCondition(project, id)?.text ?? '',
  }
}
