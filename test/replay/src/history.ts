import { isStarted, type ProjectState, type RegisterState, registerDecider } from '@samstyre/domain'
import type { RecordedEvent } from '@samstyre/event-store'
import { isProjectStream, projectCodec, projectDecider, registerCodec, registerStream } from './domain.ts'
import { stateText } from './state/state-text.ts'

/** The events that the lines of an export hold, in their global order. */
export function eventsIn(text: string): readonly RecordedEvent[] {
  const lines = text.split('\n').filter((line) => line !== '')
  return lines.map((line, place) => {
    // A frozen history holds what the export wrote; the test of its sum says so.
    const { data, metadata, ...head }: RecordedEvent & { data: unknown; metadata: unknown } = JSON.parse(line)
    return { ...head, data: JSON.stringify(data), metadata: JSON.stringify(metadata), position: BigInt(place) }
  })
}

/** A project after one of its events. */
export interface Moment {
  readonly revision: number
  readonly type: string
  readonly at: string
  readonly state: ProjectState
}

/** The projects of a history, each with its state after every one of its events. */
export interface Replayed {
  readonly register: RegisterState
  readonly projects: ReadonlyMap<string, readonly Moment[]>
}

/** Reads a history as a program of today does: through the codec and the decider's fold. */
export function replay(events: readonly RecordedEvent[]): Replayed {
  let register = registerDecider.initialState
  const projects = new Map<string, Moment[]>()
  for (const recorded of events) {
    if (recorded.stream === registerStream) {
      const { event, metadata } = registerCodec.decode(recorded)
      register = registerDecider.evolve(register, event, metadata)
    } else if (isProjectStream(recorded.stream)) {
      const moments = projects.get(recorded.stream) ?? []
      const { event, metadata } = projectCodec.decode(recorded)
      const before = moments.at(-1)?.state ?? projectDecider.initialState
      const state = projectDecider.evolve(before, event, metadata)
      const { revision, type } = recorded
      projects.set(recorded.stream, [...moments, { revision, type, at: metadata.at, state }])
    }
  }
  return { register, projects }
}

/** A project's state after an event, as it was on a day, which is the day of the event unless another is named. */
export function stateAt({ register }: Replayed, { state, at }: Moment, day?: string): string {
  if (!isStarted(state)) throw new Error('The project had not been started then.')
  return stateText({ project: state, register, day: day ?? at.slice(0, 'yyyy-mm-dd'.length) })
}

/** What each event changed about a project's state: the lines that went and those that came. */
export function changesOf(replayed: Replayed, moments: readonly Moment[]): string {
  let before: readonly string[] = []
  const changes = moments.map((moment) => {
    const after = stateAt(replayed, moment).split('\n')
    const changed = [...without(before, after, '-'), ...without(after, before, '+')]
    before = after
    return [`${moment.revision} ${moment.type} ${moment.at}`, ...changed, ''].join('\n')
  })
  return changes.join('\n')
}

/** The lines of one text that another does not have, each with a sign in front. */
function without(lines: readonly string[], others: readonly string[], sign: string): readonly string[] {
  const known = new Set(others)
  return lines.filter((line) => line !== '' && !known.has(line)).map((line) => `${sign} ${line.trim()}`)
}
