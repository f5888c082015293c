import {
  eventSchemas,
  isStarted,
  type ProjectDecider,
  type ProjectEvent,
  type ProjectState,
  type StartedProject,
} from '@samstyre/domain'
import type { EventCodec } from '@samstyre/event-store'
import { mentionsIn } from '../history/mentions.ts'
import { projectOf } from '../projects/streams.ts'
import type { Projection } from './log-follower.ts'
import { markOf, type ProjectMark } from './marks.ts'
import { Mentioned } from './mentioned.ts'

/** One project as far as the log was followed. */
export interface FollowedProject {
  readonly id: string
  readonly project: StartedProject
  readonly revision: number
  readonly updatedAt: string
  readonly marks: readonly ProjectMark[]
  /** Where in its history each thing is mentioned. */
  readonly mentioned: Mentioned
}

interface Following {
  state: ProjectState
  revision: number
  updatedAt: string
  readonly marks: ProjectMark[]
  readonly mentioned: Mentioned
}

/** Every project there is, for questions that go across projects. */
export interface Portfolio extends Projection {
  /** Another number after each fact that was taken. */
  readonly version: number
  find(id: string): FollowedProject | undefined
  /** The projects somebody holds, has held or will hold a role in. */
  of(person: string): readonly FollowedProject[]
  all(): readonly FollowedProject[]
  /** Calls back after each fact of a project, with the project's id; the answered function stops that. */
  onChange(run: (project: string) => void): () => void
}

/** Folds every project of the log in memory. */
export function createPortfolio(
  decider: Pick<ProjectDecider, 'initialState' | 'evolve'>,
  codec: EventCodec<ProjectEvent>,
): Portfolio {
  const projects = new Map<string, Following>()
  const byPerson = new Map<string, Set<string>>()
  const listeners = new Set<(project: string) => void>()
  let version = 0

  function find(id: string): FollowedProject | undefined {
    const known = projects.get(id)
    if (known === undefined || !isStarted(known.state)) return undefined
    const { state: project, revision, updatedAt, marks, mentioned } = known
    return { id, project, revision, updatedAt, marks, mentioned }
  }

  function found(ids: Iterable<string>): FollowedProject[] {
    return Array.from(ids, find).filter((project) => project !== undefined)
  }

  return {
    get version() {
      return version
    },
    apply(recorded) {
      const id = projectOf(recorded.stream)
      if (id === undefined) return
      const { event, metadata } = codec.decode(recorded)
      const following = projects.get(id) ?? begin(decider)
      if (recorded.revision <= following.revision) return
      following.state = decider.evolve(following.state, event, metadata)
      following.revision = recorded.revision
      version += 1
      following.updatedAt = metadata.at
      const mark = markOf(event, recorded.revision, metadata.at)
      if (mark) following.marks.push(mark)
      // A fact that only a newer version knows is in no history.
      if (Object.hasOwn(eventSchemas, event.type)) {
        following.mentioned.add(recorded.revision, mentionsIn(event, metadata, following.state))
      }
      if (event.type === 'RoleAssigned') remember(byPerson, event.data.person, id)
      projects.set(id, following)
      for (const run of listeners) run(id)
    },
    find,
    of: (person) => found(byPerson.get(person) ?? []),
    all: () => found(projects.keys()),
    onChange(run) {
      listeners.add(run)
      return () => listeners.delete(run)
    },
  }
}

function begin({ initialState: state }: Pick<ProjectDecider, 'initialState'>): Following {
  return { state, revision: -1, updatedAt: '', marks: [], mentioned: new Mentioned() }
}

function remember(byPerson: Map<string, Set<string>>, person: string, project: string): void {
  const known = byPerson.get(person)
  if (known === undefined) byPerson.set(person, new Set([project]))
  else known.add(project)
}
