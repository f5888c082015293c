import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { samstyreIn, temporaryFolder } from './cli.ts'
import { running } from './running.ts'

/** A log that is served over EventStoreDB's protocol until the test ends. */
export interface ServedFolder {
  readonly folder: string
  /** With a user who may write what the product may. */
  readonly connectionString: string
  readonly password: string
}

const password = 'not-a-real-secret'

/** A users file with one user like a gateway, as `eventstore user` prints it. */
export async function usersFile(): Promise<string> {
  const readSecret = () => Promise.resolve(`${password}\n`)
  const entry = await samstyreIn({ readSecret }, 'eventstore', 'user', 'gateway', '--group', '$product')
  const file = join(temporaryFolder(), 'users.json')
  writeFileSync(file, `[${entry.output}]`)
  return file
}

/** A printed connection string with the user of `usersFile` in it. */
export function asGateway(connectionString: string): string {
  return connectionString.replace('USER:PASSWORD', `gateway:${password}`)
}

/** Serves the log of a folder on a free port, for the user of `usersFile`. */
export async function servedFolder(folder = temporaryFolder()): Promise<ServedFolder> {
  const server = running({ SAMSTYRE_DATA: folder }, 'eventstore', '--port', '0', '--users', await usersFile())
  return { folder, connectionString: asGateway(await server.printed(/esdb:\/\/\S+/)), password }
}
