import { registerCommands } from '../register/commands.ts'
import { registerEvents } from '../register/events.ts'
import { projectCommands } from './commands.ts'
import { projectEventSchemas } from './events.ts'
import { startProjectSchema } from './start-project.ts'

/** The input of every command by name. */
export const commandSchemas = {
  ...Object.fromEntries(Object.values(registerCommands).map(({ name, schema }) => [name, schema])),
  startProject: startProjectSchema,
  ...Object.fromEntries(Object.values(projectCommands).map(({ name, schema }) => [name, schema])),
}

/** The data of every event by type, projects and register together. */
export const eventSchemas = { ...registerEvents, ...projectEventSchemas }
