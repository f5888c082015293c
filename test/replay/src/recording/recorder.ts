import type { DemonstrationCommand } from '@samstyre/demonstration'
import {
  isStarted,
  type ProjectEvent,
  type ProjectState,
  type RegisterEvent,
  type Rejection,
  registerDecider,
  type StartedProject,
  versionName,
} from '@samstyre/domain'
import type { Decision, EventMetadata } from '@samstyre/event-sourcing'
import type { EventCodec } from '@samstyre/event-store'
import { osloDate } from '@samstyre/messages'
import { projectCodec, projectDecider, projectStream, registerCodec, registerStream } from '../domain.ts'
import { idOf, sha256 } from './identifiers.ts'

interface Stream<State> {
  readonly state: State
  readonly events: number
}

/** Has commands decided and keeps their facts as the lines of `samstyre export --all`. */
export class Recorder {
  readonly lines: string[] = []
  readonly #name: string
  #register: Stream<typeof registerDecider.initialState> = { state: registerDecider.initialState, events: 0 }
  readonly #projects = new Map<string, Stream<ProjectState>>()

  /** @param name tells the ids of this log from those of others */
  constructor(name: string) {
    this.#name = name
  }

  /** Answers the refusal of a command, or nothing when its facts were kept. */
  send(command: DemonstrationCommand): Rejection | undefined {
    const context = { ...command, dayOf: osloDate, register: this.#register.state, sha256 }
    if (command.to === 'register') {
      const { state, events } = this.#register
      const decision = registerDecider.decide(state, command, context)
      if (!decision.accepted) return decision.rejection
      const metadata = metadataOf(command, undefined)
      this.#keep<RegisterEvent>(registerStream, events, decision, { codec: registerCodec, metadata })
      const after = decision.events.reduce((last, event) => registerDecider.evolve(last, event, metadata), state)
      this.#register = { state: after, events: events + decision.events.length }
      return undefined
    }
    const { project } = command
    const { state, events } = this.#projects.get(project) ?? { state: projectDecider.initialState, events: 0 }
    const decision = projectDecider.decide(state, command, context)
    if (!decision.accepted) return decision.rejection
    const after = decision.events.reduce((last, event) => projectDecider.evolve(last, event, command), state)
    const metadata = metadataOf(command, isStarted(after) ? versionName(after.definition) : undefined)
    this.#keep<ProjectEvent>(projectStream(project), events, decision, { codec: projectCodec, metadata })
    this.#projects.set(project, { state: after, events: events + decision.events.length })
    return undefined
  }

  /** A project as it stands now. */
  projectOf(project: string): StartedProject {
    const state = this.#projects.get(project)?.state
    if (state === undefined || !isStarted(state)) throw new Error(`There is no project ${project}.`)
    return state
  }

  #keep<Event extends { readonly type: string; readonly data: unknown }>(
    stream: string,
    from: number,
    { events }: Extract<Decision<Event, unknown>, { accepted: true }>,
    { codec, metadata }: { readonly codec: EventCodec<Event>; readonly metadata: EventMetadata },
  ): void {
    for (const [place, event] of events.entries()) {
      const { type, data } = codec.encodeEvent(event)
      const id = idOf(`${this.#name}, event ${this.lines.length}`)
      const head = JSON.stringify({ stream, revision: from + place, id, type })
      this.lines.push(`${head.slice(0, -1)},"data":${data},"metadata":${codec.encodeMetadata(metadata)}}`)
    }
  }
}

function metadataOf(command: DemonstrationCommand, definition: string | undefined): EventMetadata {
  const { actor, onBehalfOf, at, commandId, name } = command
  return {
    actor,
    ...(onBehalfOf === undefined ? {} : { onBehalfOf }),
    at,
    commandId,
    correlationId: commandId,
    causationId: commandId,
    ...(definition === undefined || name === 'startProject' ? {} : { definition }),
  }
}
