import { deviationQueries } from '@samstyre/domain'
import type { EventStore } from '@samstyre/event-store'
import { openSqliteStore } from '@samstyre/event-store/sqlite'
import { type Crowd, crowdedProject } from './crowded.ts'
import { liveProject } from './life.ts'
import type { ProjectAtWork } from './project.ts'
import { enterRegister, type Register } from './register.ts'

/** How many projects, and how many events each of them has. */
export interface Size {
  readonly projects: number
  readonly eventsPerProject: number
}

/** A project as a client needs to know it. */
export interface SeededProject {
  readonly id: string
  readonly stream: string
  /** The revision of its newest event. */
  readonly lastRevision: number
  /** A deviation that is open, with the partner that reported it. */
  readonly deviation: string
}

export interface Seeded {
  readonly register: Register
  readonly projects: readonly SeededProject[]
}

/** Writes a log as a running installation would have left it, and closes it. The file must not be there. */
export async function seedLog(file: string, { projects, eventsPerProject }: Size): Promise<Seeded> {
  const store = openSqliteStore({ file })
  try {
    const register = enterRegister()
    await store.append('register', register.events, 'no-stream')
    const seeded: SeededProject[] = []
    for (let series = 2; series < projects + 2; series += 1) {
      seeded.push(await keep(store, liveProject(register, series, eventsPerProject)))
    }
    return { register, projects: seeded }
  } finally {
    await store.close()
  }
}

/** Adds one project to a log that has more open than people look at in one page. */
export async function seedCrowded(file: string, { register, projects }: Seeded, crowd: Crowd): Promise<SeededProject> {
  const store = openSqliteStore({ file })
  try {
    return await keep(store, crowdedProject(register, projects.length + 2, crowd))
  } finally {
    await store.close()
  }
}

async function keep(store: EventStore, { id, events, project }: ProjectAtWork): Promise<SeededProject> {
  const stream = `project-${id}`
  await store.append(stream, events, 'no-stream')
  const deviation = deviationQueries.allDeviations(project).findLast(({ state }) => state === 'reported')
  if (deviation === undefined) throw new Error('The project has no open deviation.')
  return { id, stream, lastRevision: events.length - 1, deviation: deviation.id }
}
