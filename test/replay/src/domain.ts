import {
  createDefinitionCatalog,
  createProjectDecider,
  type ProjectEvent,
  projectEventSchemas,
  publishedDefinitions,
  type RegisterEvent,
  registerEvents,
} from '@samstyre/domain'
import { createJsonCodec } from '@samstyre/event-store'
import { sha256 } from './recording/identifiers.ts'

/** The decider as every composition root wires it. */
export const projectDecider = createProjectDecider(createDefinitionCatalog(publishedDefinitions, sha256))

/** Reads and writes the facts of projects; a type that is not known is an error. */
export const projectCodec = createJsonCodec<ProjectEvent>({
  isKnown: (event): event is ProjectEvent => Object.hasOwn(projectEventSchemas, event.type),
})

/** The same for the register. */
export const registerCodec = createJsonCodec<RegisterEvent>({
  isKnown: (event): event is RegisterEvent => Object.hasOwn(registerEvents, event.type),
})

/** The stream of people and organisations. */
export const registerStream = 'register'

const projectPrefix = 'project-'

/** The stream of one project. */
export function projectStream(project: string): string {
  return `${projectPrefix}${project}`
}

/** Whether a stream is that of a project. */
export function isProjectStream(stream: string): boolean {
  return stream.startsWith(projectPrefix)
}
