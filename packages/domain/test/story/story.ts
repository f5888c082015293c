import { fold, type Happened } from '@samstyre/event-sourcing'
import { type Outcome, specify } from '@samstyre/event-sourcing/specification'
import type { CommandContext } from '../../src/project/context.ts'
import type { ProjectDecider, ProjectRequest } from '../../src/project/decider.ts'
import type { ProjectEvent } from '../../src/project/events.ts'
import { isStarted, type ProjectState, type StartedProject } from '../../src/project/state.ts'
import type { RegisterState } from '../../src/register/state.ts'
import type { Rejection } from '../../src/rejections.ts'
import { sha256 } from '../definitions/sha256.ts'
import { register } from './cast.ts'

type CommandName = ProjectRequest['name']
type Fact = Happened<ProjectEvent>
type FactData<Type> = Extract<ProjectEvent, { readonly type: Type }>['data']

interface Moment {
  readonly decider: ProjectDecider
  readonly state: ProjectState
  readonly history: readonly Fact[]
  readonly actor: string
  readonly at: string
  readonly register: RegisterState
}

/**
 * A project's story so far, with somebody about to act on some day. It never changes: whatever is done gives a story
 * that goes on from this one, so many tests can begin at the same place.
 */
export class Story {
  readonly #moment: Moment

  private constructor(moment: Moment) {
    this.#moment = moment
  }

  /** Before anything has happened. */
  static begin(decider: ProjectDecider, actor: string, day: string): Story {
    const at = noonOn(day)
    return new Story({ decider, state: decider.initialState, history: [], actor, at, register })
  }

  /** The same story with somebody else about to act. */
  as(actor: string): Story {
    return new Story({ ...this.#moment, actor })
  }

  /** The same story on a later day, at noon. */
  on(day: string): Story {
    return this.at(noonOn(day))
  }

  /** The same story at another instant. */
  at(at: string): Story {
    return new Story({ ...this.#moment, at })
  }

  /** The same story with another register. */
  knowing(known: RegisterState): Story {
    return new Story({ ...this.#moment, register: known })
  }

  /** The story after the command, which has to be accepted. What it creates is called `id`. */
  did(name: CommandName, input: unknown, id?: string): Story {
    const decision = this.#decide(name, input, id)
    if (!decision.accepted) {
      const { code, values } = decision.rejection
      throw new Error(`${this.actor} could not ${name}: ${code} ${JSON.stringify(values)} ${JSON.stringify(input)}`)
    }
    return this.after(...decision.events)
  }

  /** The story after these facts, whoever they came from: for what no command leads to. */
  after(...events: readonly ProjectEvent[]): Story {
    const { actor, at, decider, state, history } = this.#moment
    const facts = events.map((event) => ({ event, metadata: { actor, at } }))
    return new Story({ ...this.#moment, state: fold(decider, state, facts), history: [...history, ...facts] })
  }

  /** What comes of a command, to be compared with facts or a refusal. */
  when(name: CommandName, input: unknown, id?: string): Outcome<ProjectEvent, Rejection> {
    const { decider, history } = this.#moment
    return specify(decider)
      .given(...history)
      .when({ name, input }, this.context(id))
  }

  /** The code of the refusal of a command, or `accepted`. */
  answer(name: CommandName, input: unknown, id?: string): string {
    const decision = this.#decide(name, input, id)
    return decision.accepted ? 'accepted' : decision.rejection.code
  }

  get actor(): string {
    return this.#moment.actor
  }

  get today(): string {
    return dayOf(this.#moment.at)
  }

  get state(): ProjectState {
    return this.#moment.state
  }

  /** The project for queries. */
  get project(): StartedProject {
    const { state } = this.#moment
    if (!isStarted(state)) throw new Error('The project is not started.')
    return state
  }

  get history(): readonly Fact[] {
    return this.#moment.history
  }

  /** The facts of one type, in order. */
  facts<Type extends ProjectEvent['type']>(type: Type): readonly FactData<Type>[] {
    const found = this.history.filter(({ event }) => event.type === type)
    // What is left are facts of this type, which is where the type of their data comes from.
    return found.map(({ event }) => event.data as FactData<Type>)
  }

  /** The types of the facts since an earlier point of the story. */
  since(earlier: Story): readonly string[] {
    return this.history.slice(earlier.history.length).map(({ event }) => event.type)
  }

  context(id = `c${this.history.length}`): CommandContext {
    const { actor, at, register: known } = this.#moment
    return { actor, at, today: this.today, dayOf, commandId: id, register: known, sha256 }
  }

  #decide(name: CommandName, input: unknown, id: string | undefined) {
    const { decider, state } = this.#moment
    return decider.decide(state, { name, input }, this.context(id))
  }
}

/** The day in Norway, in winter time: one hour ahead of UTC. In summer the stories take place at noon. */
function dayOf(instant: string): string {
  return new Date(Date.parse(instant) + 3_600_000).toISOString().slice(0, 'yyyy-mm-dd'.length)
}

/** Noon in UTC: the same calendar day in Norway. */
function noonOn(day: string): string {
  return `${day}T12:00:00.000Z`
}
