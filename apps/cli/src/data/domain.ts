import { createHash } from 'node:crypto'
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

export const projectDecider = createProjectDecider(createDefinitionCatalog(publishedDefinitions, sha256))

/** Reads and writes the facts of projects. A type that only a newer version knows is an error. */
export const projectCodec = createJsonCodec<ProjectEvent>({
  isKnown: (event): event is ProjectEvent => Object.hasOwn(projectEventSchemas, event.type),
})

/** The same for the register. */
export const registerCodec = createJsonCodec<RegisterEvent>({
  isKnown: (event): event is RegisterEvent => Object.hasOwn(registerEvents, event.type),
})

/** The same as the gateway has it, which passes over types that only a newer version knows. */
export const lenientRegisterCodec = createJsonCodec<RegisterEvent>()

/** SHA-256 of a text in UTF-8, as 64 hexadecimal digits. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
