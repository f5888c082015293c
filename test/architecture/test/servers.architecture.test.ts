import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { root } from '../src/repository.ts'

const folder = mkdtempSync(join(tmpdir(), 'samstyre-launcher-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Runs the tests on the servers that a launcher starts. What it is for is told by the launcher's file. */
function onServersOf(launcher: string, ...args: readonly string[]) {
  const file = join(folder, 'launcher.mjs')
  writeFileSync(file, launcher)
  return spawnSync(process.execPath, [join(root, '.ci/servers.mjs'), file, ...args], { encoding: 'utf8' })
}

describe('the tests on servers', () => {
  it('fail when the servers cannot be started', () => {
    const { status, stdout } = onServersOf('process.exit(3)', 'short')
    expect(stdout).toMatch(/^24\.6\.0 .*: contract did not come to an end; story did not .*; faults did not .*$/mv)
    expect(status).toBe(1)
  })

  it('ask for the servers of their plan, with a folder that is gone afterwards', () => {
    const seen = join(folder, 'seen.json')
    const write = `import { writeFileSync } from 'node:fs'\nwriteFileSync(${JSON.stringify(seen)}, JSON.stringify(process.argv))`
    onServersOf(write, 'short')
    const [, , ...args]: readonly string[] = JSON.parse(readFileSync(seen, 'utf8'))
    expect(args.slice(0, 6)).toEqual(['--version', '24.6.0', '--nodes', '3', '--disk', '--keep'])
    expect(existsSync(args[6] ?? '')).toBe(false)
  })

  it('are ended when their time is over, and with them all that was started', async () => {
    const seen = join(folder, 'port')
    // A server that nobody can ask to stop, and that says where it listens.
    const server = `process.on('SIGTERM', () => {})
      const server = require('node:net').createServer()
      server.listen(0, '127.0.0.1', () => process.stdout.write(String(server.address().port)))`
    const launcher = `import { spawn } from 'node:child_process'
      import { writeFileSync } from 'node:fs'
      const server = spawn(process.execPath, ['-e', ${JSON.stringify(server)}], { stdio: ['ignore', 'pipe', 'ignore'] })
      server.stdout.once('data', (port) => writeFileSync(${JSON.stringify(seen)}, port))`
    const { status, stderr } = onServersOf(launcher, 'short', '5')
    expect(stderr).toContain('The time for the tests on servers is over')
    expect(status).toBe(1)
    const port = Number(readFileSync(seen, 'utf8'))
    await expect.poll(() => isListening(port)).toBe(false)
  })

  it('say what they need', () => {
    expect(onServersOf('', 'everything')).toMatchObject({ status: 2, stderr: expect.stringContaining('short|full') })
  })
})

async function isListening(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1')
  try {
    await once(socket, 'connect')
    return true
  } catch {
    return false
  } finally {
    socket.destroy()
  }
}
