import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { expect, it, onTestFinished } from 'vitest'
import { temporaryFolder } from './support/cli.ts'

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
