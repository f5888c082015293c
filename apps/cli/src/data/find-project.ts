import type { EventStore } from '@samstyre/event-store'
import { inOneLine } from '@samstyre/messages'
import { CommandError } from '../failures.ts'
import { projectCodec } from './domain.ts'
import { projectOf, projectStream } from './streams.ts'

interface Known {
  readonly id: string
  readonly name: string
}

/**
 * The stream of the project that an id or a part of a name means.
 *
 * @throws {CommandError} naming the projects there are, when it means none of them or several
 */
export async function findProject(store: EventStore, wanted: string): Promise<string> {
  const projects = await allProjects(store)
  const exact = projects.find(({ id, name }) => id === wanted || projectStream(id) === wanted || name === wanted)
  if (exact !== undefined) return projectStream(exact.id)
  const needle = wanted.toLocaleLowerCase('nb')
  const [found, ...others] = projects.filter(({ name }) => name.toLocaleLowerCase('nb').includes(needle))
  if (found === undefined) throw new CommandError(`No project is called "${wanted}". ${listOf(projects)}`)
  if (others.length > 0) throw new CommandError(`"${wanted}" fits several projects. ${listOf([found, ...others])}`)
  return projectStream(found.id)
}

/** Every project in the log, in the order they were started. */
export async function allProjects(store: EventStore): Promise<readonly Known[]> {
  const projects: Known[] = []
  for await (const recorded of store.readAll()) {
    const id = projectOf(recorded.stream)
    if (id === undefined || recorded.revision !== 0) continue
    const { event } = projectCodec.decode(recorded)
    if (event.type === 'ProjectStarted') projects.push({ id, name: event.data.name })
  }
  return projects
}

function listOf(projects: readonly Known[]): string {
  if (projects.length === 0) return 'There are no projects in the log.'
  return ['These are there:', ...projects.map(({ id, name }) => `  ${inOneLine(id)}  ${inOneLine(name)}`)].join('\n')
}
