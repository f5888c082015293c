import {
  createDefinitionCatalog,
  createProjectDecider,
  decisionQueries,
  gateQueries,
  isStarted,
  lifecycleQueries,
  type ProjectCommandName,
  type ProjectEvent,
  type ProjectRequest,
  type ProjectState,
  publishedDefinitions,
  responsibleFor,
  type StartedProject,
  type Subject,
  servicekontor2,
} from '@samstyre/domain'
import type { NewEvent } from '@samstyre/event-store'
import { Chronicle } from './chronicle.ts'
import { Identifiers } from './identifiers.ts'
import type { Register } from './register.ts'
import { sha256 } from './sha256.ts'

/** The decider as the gateway wires it. */
export const projectDecider = createProjectDecider(createDefinitionCatalog(publishedDefinitions, sha256))

/** The people of a register at work in one project. */
export class ProjectAtWork {
  readonly id: string
  readonly register: Register
  readonly #chronicle: Chronicle<ProjectState, ProjectRequest, ProjectEvent>
  readonly #seats = new Map<string, string>()

  /** @param series tells the ids of this project from those of others: a number from 2 */
  constructor(register: Register, series: number) {
    this.register = register
    const identifiers = new Identifiers(series)
    this.#chronicle = new Chronicle({
      decider: projectDecider,
      identifiers,
      start: '2024-01-08T08:00:00.000Z',
      register: () => register.state,
    })
    const input = { name: `Servicekontor ${series}`, definition: 'servicekontor', definitionVersion: 1 }
    this.id = this.#chronicle.does(register.manager, { name: 'startProject', input })
  }

  get events(): readonly NewEvent[] {
    return this.#chronicle.events
  }

  get project(): StartedProject {
    const { state } = this.#chronicle
    if (!isStarted(state)) throw new Error('The project is not started.')
    return state
  }

  get today(): string {
    return this.#chronicle.today
  }

  does(actor: string, name: ProjectCommandName, input: object): string {
    return this.#chronicle.does(actor, { name, input })
  }

  /** Puts something to the vote; members vote for it until it closes. */
  decides(subject: Subject): void {
    const { manager, bodies } = this.register
    const proposal = this.does(manager, 'putProposal', { subject, deadline: this.#chronicle.inDays(14) })
    for (const { member } of bodies) {
      if (decisionQueries.findProposal(this.project, proposal)?.state !== 'open') return
      this.does(member, 'castBallot', { proposal, seat: this.#seats.get(member), choice: 'yes' })
    }
  }

  /** Partners and people come in, and the steering group constitutes itself. */
  gathers(): void {
    const { manager, bodies, serviceLeader, employees } = this.register
    const from = this.today
    const assign = (role: string, person: string, partner?: string) =>
      this.does(manager, 'assignRole', { role, person, from, ...(partner === undefined ? {} : { partner }) })
    for (const [place, { id, member, representative }] of bodies.entries()) {
      this.does(manager, 'admitPartner', { organisation: id, host: place === 0 })
      this.#seats.set(member, assign(place === 0 ? 'steeringLeader' : 'steeringMember', member, id))
      assign('partnerRepresentative', representative, id)
    }
    assign('serviceLeader', serviceLeader)
    assign('employeeRepresentative', employees)
    const [preset] = servicekontor2.rulePresets
    if (preset === undefined) throw new Error('The definition has no rules to begin with.')
    this.does(manager, 'constituteSteeringGroup', { rules: preset.rules, costNok: 200_000, days: 20 })
  }

  /** More people work in the project. */
  takesIn(people: readonly string[]): void {
    const { manager } = this.register
    for (const person of people) this.does(manager, 'assignRole', { role: 'projectMember', person, from: this.today })
  }

  /** Everything that is missing at the gate ahead is confirmed by somebody responsible. */
  confirms(gate: string): void {
    const definition = lifecycleQueries.findGate(this.project, gate)
    if (definition === undefined) throw new Error(`There is no gate ${gate}.`)
    for (const { definition: criterion, partner } of gateQueries.missingCriteria(
      this.project,
      definition,
      this.today,
    )) {
      if (criterion.kind.kind === 'derived') continue
      const [someone] = responsibleFor(this.project, criterion, partner, this.today)
      if (someone === undefined) throw new Error(`Nobody is responsible for ${criterion.id}.`)
      const place = { gate, criterion: criterion.id, ...(partner === undefined ? {} : { partner }) }
      this.does(someone.person, 'attestCriterion', {
        ...place,
        evidence: { kind: 'note', text: 'Gått gjennom sammen.' },
      })
    }
  }
}
