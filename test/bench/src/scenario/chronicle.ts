import { type CommandContext, systemActor } from '@samstyre/domain'
import type { Decider, DomainEvent, EventMetadata } from '@samstyre/event-sourcing'
import { createJsonCodec, type NewEvent } from '@samstyre/event-store'
import type { Identifiers } from './identifiers.ts'
import { sha256 } from './sha256.ts'

interface Named {
  readonly name: string
  readonly input: unknown
}

interface Refusal {
  readonly code: string
}

export interface Beginning<State, Command, Event extends DomainEvent> {
  readonly decider: Decider<State, Command, CommandContext, Event, Refusal>
  readonly identifiers: Identifiers
  /** The instant of the first command; each of the next comes a minute later. */
  readonly start: string
  /** People and organisations as the commands see them. */
  readonly register: () => CommandContext['register']
}

const pause = 60_000

/** A stream that is written by commands, one after the other, in memory. */
export class Chronicle<State, Command extends Named, Event extends DomainEvent> {
  readonly events: NewEvent[] = []
  readonly #beginning: Beginning<State, Command, Event>
  readonly #codec = createJsonCodec<Event>()
  #state: State
  #clock: number

  constructor(beginning: Beginning<State, Command, Event>) {
    this.#beginning = beginning
    this.#state = beginning.decider.initialState
    this.#clock = Date.parse(beginning.start)
  }

  get state(): State {
    return this.#state
  }

  /** The calendar day of the next command. */
  get today(): string {
    return calendarDay(this.#at)
  }

  /** The instant so many days after the next command. */
  inDays(days: number): string {
    return new Date(this.#clock + days * 24 * 60 * pause).toISOString()
  }

  /**
   * Has a command decided and keeps its facts. Answers the id of what it creates.
   *
   * @throws {Error} when it is refused: the script is wrong.
   */
  does(actor: string, command: Command, commandId = this.#beginning.identifiers.next()): string {
    const { decider, register } = this.#beginning
    const at = this.#at
    const context: CommandContext = {
      actor,
      at,
      today: this.today,
      dayOf: calendarDay,
      commandId,
      register: register(),
      sha256,
    }
    const decision = decider.decide(this.#state, command, context)
    if (!decision.accepted) {
      throw new Error(`${actor} could not ${command.name} ${JSON.stringify(command.input)}: ${decision.rejection.code}`)
    }
    for (const event of decision.events) this.#keep(event, { actor, at, commandId })
    this.#clock += pause
    return commandId
  }

  #keep(event: Event, said: Pick<EventMetadata, 'actor' | 'at' | 'commandId'>): void {
    const { decider, identifiers } = this.#beginning
    const metadata: EventMetadata = { ...said, correlationId: said.commandId, causationId: said.commandId }
    this.#state = decider.evolve(this.#state, event, metadata)
    const onBehalf = said.actor === systemActor ? {} : { definition: 'servicekontor@1' }
    const text = this.#codec.encodeMetadata({ ...metadata, ...onBehalf })
    this.events.push({ id: identifiers.next(), ...this.#codec.encodeEvent(event), metadata: text })
  }

  get #at(): string {
    return new Date(this.#clock).toISOString()
  }
}

/** The office of the benchmarks lies on the zero meridian: its days begin at midnight UTC. */
function calendarDay(instant: string): string {
  return instant.slice(0, 'yyyy-mm-dd'.length)
}
