import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { expect, it, onTestFinished } from 'vitest'
import { logFileIn } from '../src/data/log.ts'
import { samstyreIn, temporaryFolder } from './support/cli.ts'

const main = join(import.meta.dirname, '../src/main.ts')

type Running = ChildProcessByStdio<null, Readable, Readable>

function started(environment: Readonly<Record<string, string>>): Running {
  const child = spawn(process.execPath, [main, 'start', '--demo'], {
    // Not the environment of the tests: the product's settings in it belong to whoever runs them.
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  onTestFinished(() => {
    child.kill('SIGKILL')
  })
  return child
}

/** What a process writes to both its outputs until it has written this. */
async function printedUntil(child: Running, wanted: RegExp): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>()
  let text = ''
  const take = (chunk: Buffer) => {
    text += chunk.toString('utf8')
    if (wanted.test(text)) resolve(text)
  }
  child.stdout.on('data', take)
  child.stderr.on('data', take)
  child.once('exit', (code) => reject(new Error(`it ended with ${code} after printing: ${text}`)))
  return await promise
}

it('prints its address and whom to log in as, answers, names a taken port, and stops when asked to', async () => {
  const child = started({ PORT: '0', SAMSTYRE_DATA: temporaryFolder() })
  const exit = once(child, 'exit')
  const text = await printedUntil(child, /Sverre Tangen/)
  const address = /http:\/\/127\.0\.0\.1:(\d+)/.exec(text)
  expect(text).toContain('Ingrid Solbakk')
  expect((await fetch(`${address?.[0]}/healthz`)).status).toBe(200)

  const second = started({ PORT: String(address?.[1]), SAMSTYRE_DATA: temporaryFolder() })
  const secondExit = once(second, 'exit')
  expect(await printedUntil(second, /taken/)).toContain(`Port ${address?.[1]} is taken already.`)
  expect((await secondExit)[0]).toBe(1)

  child.kill('SIGTERM')
  expect((await exit)[0]).toBe(0)
})

it('puts nothing into the log for a gateway that cannot start, and says why', async () => {
  const folder = temporaryFolder()
  const key = join(folder, 'short.key')
  writeFileSync(key, 'too short')
  const other = createServer().listen(0, '127.0.0.1')
  onTestFinished(() => {
    other.close()
  })
  await once(other, 'listening')
  const address = other.address()
  const taken = typeof address === 'object' && address !== null ? String(address.port) : ''
  for (const [wrong, message] of [
    [{ PORT: 'abc' }, 'PORT=abc'],
    [{ PORT: taken }, `Port ${taken} is taken already.`],
    [{ HOST: '0.0.0.0' }, 'HOST=0.0.0.0'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL=loud'],
    [{ SAMSTYRE_SESSION_KEY_FILE: key }, `${key} does not hold a key`],
    [{ METRICS_PORT: taken }, `Cannot listen on 127.0.0.1:${taken}: something else does.`],
    // An address for documentation, which no machine has (RFC 5737).
    [{ METRICS_PORT: '0', METRICS_HOST: '192.0.2.1' }, '192.0.2.1 is no address of this machine.'],
  ] as const) {
    const data = join(folder, 'data')
    const environment = { PORT: '0', SAMSTYRE_DATA: data, ...wrong }
    const { code, logged } = await samstyreIn({ environment }, 'start', '--demo')
    expect([code, logged]).toEqual([1, expect.stringContaining(message)])
    expect(existsSync(logFileIn(data)), message).toBe(false)
  }
})
