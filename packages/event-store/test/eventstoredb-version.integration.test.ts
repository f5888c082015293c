import { describe, expect, it, onTestFinished } from 'vitest'
import { collect, newEvents } from '../src/contract/bench.ts'
import { openEventStoreDB, requireUsableServer } from '../src/eventstoredb/index.ts'
import type { EventStore } from '../src/index.ts'
import { type ScriptedServer, scriptedServer } from './support/eventstoredb-server.ts'

async function serverOf(version: string | undefined): Promise<ScriptedServer> {
  const server = await scriptedServer()
  server.stop()
  server.version = version
  await server.start()
  return server
}

function open({ connectionString }: ScriptedServer): EventStore {
  const store = openEventStoreDB({ connectionString, patience: 300 })
  onTestFinished(() => store.close())
  return store
}

describe('a server that never says that a reader has caught up', () => {
  it.each([
    ['22.10.5', 'is version 22.10.5, and'],
    ['23.6.0', 'is version 23.6.0, and'],
    ['5.0.11', 'is version 5.0.11, and'],
    [undefined, 'is so old that it does not tell its version, and'],
  ])('is refused, whatever it is asked for (%s)', async (version, said) => {
    const server = await serverOf(version)
    const store = open(server)
    const refused = { code: 'unavailable', message: expect.stringContaining(`${said} never says that a reader`) }
    await expect(store.append('stream', newEvents(1), 'any')).rejects.toMatchObject(refused)
    await expect(collect(store.readStream('stream'))).rejects.toMatchObject(refused)
    await expect(collect(store.readAll())).rejects.toMatchObject(refused)
    await expect(collect(store.subscribe())).rejects.toMatchObject(refused)
    await expect(requireUsableServer(server)).rejects.toMatchObject(refused)
    expect([server.appends, server.reads]).toEqual([[], []])
  })

  it.each(['23.10.0', '23.10.8', '24.10.0-prerelease', '26.1.0', '0.0.0.0', 'unknown'])(
    'is not what a server of version %s is taken for',
    async (version) => {
      const server = await serverOf(version)
      await requireUsableServer(server)
      expect(await open(server).append('stream', newEvents(1), 'no-stream')).toMatchObject({ revision: 0 })
    },
  )

  it('is used again when it was replaced by a newer one', async () => {
    const server = await serverOf('22.10.5')
    const store = open(server)
    await expect(store.append('stream', newEvents(1), 'any')).rejects.toMatchObject({ code: 'unavailable' })
    server.stop()
    server.version = '24.6.0'
    await server.start()
    expect(await store.append('stream', newEvents(1), 'no-stream')).toMatchObject({ revision: 0 })
  })
})

it('a server that cannot be reached when it is opened is not called too old', async () => {
  const server = await scriptedServer()
  server.stop()
  await requireUsableServer(server)
})
