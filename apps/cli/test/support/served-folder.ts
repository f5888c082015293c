import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { samstyreIn, temporaryFolder } from './cli.ts'

/** A log that is served over EventStoreDB's protocol until the test ends. */
export interface ServedFolder {
  readonly folder: string
  /** With a user who may write what the product may. */
  readonly connectionString: string
  readonly password: string
}

/** Serves the log of a folder on a free port, for one user of the group of the product. */
export async function servedFolder(folder = temporaryFolder()): Promise<ServedFolder> {
  const password = 'not-a-real-secret'
  const readSecret = () => Promise.resolve(`${password}\n`)
  const entry = await samstyreIn({ readSecret }, 'eventstore', 'user', 'gateway', '--group', '$product')
  const users = join(temporaryFolder(), 'users.json')
  writeFileSync(users, `[${entry.output}]`)
  const stopping = new AbortController()
  const address = Promise.withResolvers<string>()
  const served = samstyreIn(
    {
      environment: { SAMSTYRE_DATA: folder },
      stopping: stopping.signal,
      print: (text) => {
        const [found] = /esdb:\/\/\S+/.exec(text) ?? []
        if (found !== undefined) address.resolve(found)
        else if (text !== 'Stopping.') address.reject(new Error(text))
      },
    },
    'eventstore',
    '--port',
    '0',
    '--users',
    users,
  )
  onTestFinished(async () => {
    stopping.abort()
    await served
  })
  const connectionString = (await address.promise).replace('USER:PASSWORD', `gateway:${password}`)
  return { folder, connectionString, password }
}
