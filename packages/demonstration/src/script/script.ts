import type { ProjectCommandName } from '@samstyre/domain'
import { osloDate } from '@samstyre/messages'
import type { ProjectDemonstrationCommand } from '../command.ts'
import { type PersonKey, personId } from '../register/people.ts'
import type { Calendar } from './calendar.ts'
import { idOf } from './identifiers.ts'

const pause = 4 * 60_000

/** What is done in one project, written down step by step as commands. Nothing is sent yet. */
export class Script {
  readonly project: string
  readonly calendar: Calendar
  readonly #key: string
  readonly #commands: ProjectDemonstrationCommand[] = []
  readonly #seats = new Map<PersonKey, string>()
  readonly #partners = new Map<PersonKey, string>()
  #clock = 0

  constructor(key: string, calendar: Calendar) {
    this.#key = key
    this.calendar = calendar
    this.project = this.idOf('project')
  }

  get commands(): readonly ProjectDemonstrationCommand[] {
    return this.#commands
  }

  /** The calendar day of the step that comes next. */
  get today(): string {
    return osloDate(this.#clock)
  }

  /** Goes on at an instant. Time never runs backwards. */
  moveTo(instant: string): void {
    const next = Date.parse(instant)
    if (next < this.#clock) throw new Error(`The script of ${this.#key} goes back in time to ${instant}.`)
    this.#clock = next
  }

  /** Goes on on a working day, counted from today, at a time in Norway. */
  on(day: number, time: string): void {
    this.moveTo(this.calendar.at(day, time))
  }

  /** Lets a person do something, a few minutes after the step before. Answers the id of what it creates. */
  does(actor: PersonKey, name: ProjectCommandName, input: object, key?: string): string {
    return this.#add(actor, name, input, this.idOf(key ?? `step ${this.#commands.length}`))
  }

  /** Lets a person start the project. */
  start(actor: PersonKey, input: object): void {
    this.#add(actor, 'startProject', input, this.project)
  }

  /** Remembers which seat a person holds. */
  seat(person: PersonKey, assignment: string): void {
    this.#seats.set(person, assignment)
  }

  seatOf(person: PersonKey): string {
    const seat = this.#seats.get(person)
    if (seat === undefined) throw new Error(`${person} holds no seat in ${this.#key}.`)
    return seat
  }

  /** Remembers which partner a person acts for from now on. */
  actsFor(person: PersonKey, partner: string): void {
    this.#partners.set(person, partner)
  }

  idOf(name: string): string {
    return idOf(`${this.#key}, ${name}`)
  }

  #add(actor: PersonKey, name: ProjectDemonstrationCommand['name'], input: object, commandId: string): string {
    const partner = this.#partners.get(actor)
    this.#commands.push({
      to: 'project',
      project: this.project,
      name,
      input,
      actor: personId(actor),
      ...(partner === undefined ? {} : { onBehalfOf: partner }),
      at: new Date(this.#clock).toISOString(),
      today: this.today,
      commandId,
    })
    this.#clock += pause
    return commandId
  }
}
