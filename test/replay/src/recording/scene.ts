import {
  decisionQueries,
  gateQueries,
  lifecycleQueries,
  type ProcessDefinition,
  type ProjectCommandName,
  type Role,
  responsibleFor,
  type StartedProject,
  type Subject,
  systemActor,
} from '@samstyre/domain'
import { type Body, bodyId, type Person, personId } from '../stories/cast.ts'
import { idOf } from './identifiers.ts'
import type { Recorder } from './recorder.ts'

const pause = 7 * 60_000

/** One project of a recorded story: who does what, on which day. Anything refused is an error in the story. */
export class Scene {
  readonly project: string
  readonly #recorder: Recorder
  readonly #key: string
  readonly #bodies = new Map<string, string>()
  #clock = 0
  #steps = 0

  constructor(recorder: Recorder, key: string) {
    this.#recorder = recorder
    this.#key = key
    this.project = idOf(`${key}, project`)
  }

  /** The project for queries. */
  get state(): StartedProject {
    return this.#recorder.projectOf(this.project)
  }

  get today(): string {
    return new Date(this.#clock).toISOString().slice(0, 'yyyy-mm-dd'.length)
  }

  /** Goes on in the morning of a day. */
  on(day: string): this {
    return this.at(`${day}T08:00:00.000Z`)
  }

  /** Goes on at an instant. */
  at(instant: string): this {
    this.#clock = Date.parse(instant)
    return this
  }

  /** The instant so many days ahead. */
  inDays(days: number): string {
    return new Date(this.#clock + days * 86_400_000).toISOString()
  }

  start(definition: Pick<ProcessDefinition, 'id' | 'version'>, input: object): void {
    const pinned = { definition: definition.id, definitionVersion: definition.version }
    this.#send('startProject', personId('ingrid'), { ...input, ...pinned }, this.project)
  }

  /** Lets somebody do something. Answers the id of what it creates. */
  does(person: Person, name: ProjectCommandName, input: object): string {
    return this.#send(name, personId(person), input, this.#nextId())
  }

  /** Gives a role from today on; who holds one for a body acts for that body afterwards. Answers the assignment. */
  appoints(by: Person, role: Role, person: Person, body?: Body, more: object = {}): string {
    const partner = body === undefined ? {} : { partner: bodyId(body) }
    const input = { role, person: personId(person), from: this.today, ...partner, ...more }
    const assignment = this.does(by, 'assignRole', input)
    if (body !== undefined) this.#bodies.set(personId(person), bodyId(body))
    return assignment
  }

  /** Puts something to the vote for two weeks. Answers the proposal. */
  puts(by: Person, subject: Subject, recommendation?: string): string {
    const more = recommendation === undefined ? {} : { recommendation }
    return this.does(by, 'putProposal', { subject, deadline: this.inDays(14), ...more })
  }

  /** Somebody votes from the seat the person sits in now. */
  votes(person: Person, proposal: string, choice: 'yes' | 'no' | 'blank', dissent?: string): void {
    const more = dissent === undefined ? {} : { dissent }
    this.does(person, 'castBallot', { proposal, seat: this.seatOf(person, proposal), choice, ...more })
  }

  /** The seat of a vote that somebody holds, as a member or a deputy. */
  seatOf(person: Person, proposal: string): string {
    const found = this.#standings(proposal).find((each) => (each.holder ?? each.person) === personId(person))
    if (found === undefined) throw new Error(`${person} sits in no seat.`)
    return found.seat
  }

  /** Put to the vote and adopted by everybody. Answers the proposal. */
  decides(subject: Subject): string {
    const proposal = this.puts('ingrid', subject)
    for (const { seat, holder } of this.#standings(proposal)) {
      if (this.#stateOf(proposal) !== 'open') break
      if (holder !== undefined) this.#send('castBallot', holder, { proposal, seat, choice: 'yes' }, this.#nextId())
    }
    if (this.#stateOf(proposal) !== 'adopted') throw new Error(`${JSON.stringify(subject)} was not adopted.`)
    return proposal
  }

  /** The clock closes a vote at its deadline. */
  lapses(proposal: string): void {
    const { deadline } = this.#proposal(proposal)
    this.at(new Date(Date.parse(deadline) + 1000).toISOString())
    this.#send('closeProposal', systemActor, { proposal }, this.#nextId())
  }

  /** Everything that is missing at a gate is confirmed by somebody responsible. */
  confirms(gate: string): void {
    const definition = lifecycleQueries.findGate(this.state, gate)
    if (definition === undefined) throw new Error(`There is no gate ${gate}.`)
    for (const { definition: criterion, partner } of gateQueries.missingCriteria(this.state, definition, this.today)) {
      if (criterion.kind.kind === 'derived') continue
      const [someone] = responsibleFor(this.state, criterion, partner, this.today)
      if (someone === undefined) throw new Error(`Nobody is responsible for ${criterion.id}.`)
      const place = { gate, criterion: criterion.id, ...(partner === undefined ? {} : { partner }) }
      const evidence = { kind: 'note', text: `Gått gjennom: ${criterion.id}.` }
      this.#send('attestCriterion', someone.person, { ...place, evidence }, this.#nextId())
    }
  }

  /** A gate is confirmed and passed. */
  passes(gate: string): void {
    this.confirms(gate)
    this.decides({ kind: 'gate', gate, outcome: 'go' })
  }

  #standings(proposal: string) {
    return decisionQueries.seatStandings(this.state, this.#proposal(proposal), this.today)
  }

  #stateOf(proposal: string): string {
    return this.#proposal(proposal).state
  }

  #proposal(id: string): decisionQueries.Proposal {
    const found = decisionQueries.findProposal(this.state, id)
    if (found === undefined) throw new Error(`There is no proposal ${id}.`)
    return found
  }

  #nextId(): string {
    this.#steps += 1
    return idOf(`${this.#key}, step ${this.#steps}`)
  }

  #send(name: ProjectCommandName | 'startProject', actor: string, input: object, commandId: string): string {
    const onBehalfOf = this.#bodies.get(actor)
    const refusal = this.#recorder.send({
      to: 'project',
      project: this.project,
      name,
      input,
      actor,
      ...(onBehalfOf === undefined ? {} : { onBehalfOf }),
      at: new Date(this.#clock).toISOString(),
      today: this.today,
      commandId,
    })
    if (refusal !== undefined) {
      throw new Error(`${name} ${JSON.stringify(input)}: ${refusal.code} ${JSON.stringify(refusal.values)}`)
    }
    this.#clock += pause
    return commandId
  }
}
