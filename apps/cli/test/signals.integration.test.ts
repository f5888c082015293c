import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { join } from 'node:path'
import { expect, it, onTestFinished, vi } from 'vitest'
import { temporaryFolder } from './support/cli.ts'

const main = join(import.meta.dirname, '../src/main.ts')

/** The program in a process of its own. */
function started(environment: Readonly<Record<string, string>>, ...args: readonly string[]): ChildProcess {
  const env = { PATH: process.env['PATH'], HOME: process.env['HOME'], ...environment }
  const child = spawn(process.execPath, [main, ...args], { env, stdio: 'ignore' })
  onTestFinished(() => {
    child.kill('SIGKILL')
  })
  return child
}

/** An EventStoreDB that takes connections and never answers, so that commands wait for it. */
async function silentServer(): Promise<{ server: Server; environment: Readonly<Record<string, string>> }> {
  const server = createServer().listen(0, '127.0.0.1')
  onTestFinished(() => {
    server.close()
  })
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return { server, environment: { SAMSTYRE_EVENTSTORE: `esdb://127.0.0.1:${port}?tls=false` } }
}

it('ends a command that only looks at the first signal', async () => {
  const { server, environment } = await silentServer()
  const child = started(environment, 'doctor')
  await once(server, 'connection')
  child.kill('SIGINT')
  expect(await once(child, 'exit')).toEqual([null, 'SIGINT'])
})

it('leaves nothing behind when an export is asked to stop in the middle', async () => {
  const { environment } = await silentServer()
  const folder = temporaryFolder()
  const child = started(environment, 'export', '--all', '--out', join(folder, 'export.ndjson'))
  await vi.waitUntil(() => readdirSync(folder).length > 0, { timeout: 60_000, interval: 20 })
  child.kill('SIGTERM')
  expect(await once(child, 'exit')).toEqual([null, 'SIGTERM'])
  expect(readdirSync(folder)).toEqual([])
})
