import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { demonstrationFolder, samstyre, samstyreIn, temporaryFolder } from './support/cli.ts'
import { running } from './support/running.ts'
import { asGateway, servedFolder, usersFile } from './support/served-folder.ts'

const quiet = { PORT: '0', LOG_LEVEL: 'silent' }

describe('the commands on EventStoreDB', () => {
  it('read the same there as in the data folder, and say where', async () => {
    const { folder, connectionString, password } = await servedFolder(await demonstrationFolder())
    const environment = { SAMSTYRE_EVENTSTORE: connectionString }
    const [here, there] = [join(temporaryFolder(), 'here'), join(temporaryFolder(), 'there')]
    await samstyre(folder, 'export', '--all', '--out', here)
    const exported = await samstyreIn({ environment }, 'export', '--all', '--out', there)
    expect(exported.logged).toMatch(/^Event log: esdb:\/\/127\.0\.0\.1:\d+\?tls=false$/m)
    expect(exported.logged).not.toContain(password)
    expect(readFileSync(there, 'utf8') === readFileSync(here, 'utf8')).toBe(true)
    const replayed = await samstyreIn({ environment }, 'replay', 'Nordvik')
    expect(replayed.output).toBe((await samstyre(folder, 'replay', 'Nordvik')).output)
    const doctor = await samstyreIn({ environment }, 'doctor')
    expect([doctor.code, doctor.output]).toEqual([0, expect.stringMatching(/^ok +folding: 3 projects$/m)])
  })

  it('have the doctor say what is wrong with the connection string', async () => {
    const { code, output } = await samstyreIn({ environment: { SAMSTYRE_EVENTSTORE: 'nonsense' } }, 'doctor')
    expect([code, output]).toEqual([1, expect.stringContaining('problem  opening: ')])
    expect(output).toContain('SAMSTYRE_EVENTSTORE')
  })

  it('have the doctor send whoever gives a wrong password to the password', async () => {
    const { connectionString, password } = await servedFolder()
    const environment = { SAMSTYRE_EVENTSTORE: connectionString.replace(password, 'wrong') }
    const { code, output } = await samstyreIn({ environment }, 'doctor')
    expect([code, output]).toEqual([1, expect.stringContaining('The user name or the password is wrong')])
    expect(output).toContain('Look at the user and the password')
  })

  it('start the board on it', async () => {
    const { connectionString } = await servedFolder()
    const environment = { ...quiet, SAMSTYRE_EVENTSTORE: connectionString }
    const gateway = running(environment, 'start', '--demo')
    expect((await fetch(`${await gateway.printed(/http:\/\/\S+/)}/healthz`)).status).toBe(200)
    expect(await gateway.printed(/The event log is .*/)).toMatch(/The event log is esdb:\/\/127/)
    const replayed = await samstyreIn({ environment }, 'replay', 'Nordvik')
    expect(replayed.output).toContain('Ingrid Solbakk')
    expect((await gateway.stop()).code).toBe(0)
  })
})

describe('start --eventstoredb', () => {
  it('serves the board and the protocol on one log', async () => {
    const data = temporaryFolder()
    const options = ['--demo', '--eventstoredb', '0', '--eventstoredb-users', await usersFile()]
    const server = running({ ...quiet, SAMSTYRE_DATA: data }, 'start', ...options)
    const address = asGateway(await server.printed(/esdb:\/\/\S+/))
    expect((await fetch(`${await server.printed(/http:\/\/\S+/)}/healthz`)).status).toBe(200)
    const replayed = await samstyreIn({ environment: { SAMSTYRE_EVENTSTORE: address } }, 'replay', 'Nordvik')
    expect(replayed.output).toContain('Ingrid Solbakk')
    expect((await server.stop()).code).toBe(0)
    expect((await samstyre(data, 'doctor')).code).toBe(0)
  })

  it('is not for a board whose log lies in EventStoreDB', async () => {
    const environment = { ...quiet, SAMSTYRE_EVENTSTORE: 'esdb://127.0.0.1:1' }
    const { code, logged } = await samstyreIn({ environment }, 'start', '--demo', '--eventstoredb', '0')
    expect([code, logged]).toEqual([1, expect.stringContaining('SAMSTYRE_EVENTSTORE is set')])
  })
})

describe('eventstore', () => {
  it('names a port that is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    onTestFinished(() => {
      other.close()
    })
    await once(other, 'listening')
    const address = other.address()
    const port = typeof address === 'object' && address !== null ? String(address.port) : ''
    const { code, logged } = await samstyre(temporaryFolder(), 'eventstore', '--port', port)
    expect([code, logged]).toEqual([1, expect.stringContaining(`Port ${port} is taken already.`)])
  })

  it('refuses to be reached from elsewhere without TLS and users, and users that are none', async () => {
    const open = await samstyre(temporaryFolder(), 'eventstore', '--port', '0', '--host', '0.0.0.0')
    expect([open.code, open.logged]).toEqual([1, expect.stringMatching(/TLS|certificate/i)])
    const users = join(temporaryFolder(), 'users.json')
    writeFileSync(users, '[{"name":"a"}]')
    const wrong = await samstyre(temporaryFolder(), 'eventstore', '--port', '0', '--users', users)
    expect([wrong.code, wrong.logged]).toEqual([1, expect.stringContaining('passwordHash')])
  })

  it('names a file that is not there', async () => {
    const folder = temporaryFolder()
    const [users, cert] = [join(folder, 'none.json'), join(folder, 'none.pem')]
    for (const [options, file] of [
      [['--users', users], users],
      [['--cert', cert, '--key', cert], cert],
    ] as const) {
      const { code, logged } = await samstyre(folder, 'eventstore', '--port', '0', ...options)
      expect([code, logged]).toEqual([1, expect.stringContaining(`There is no file ${file}.`)])
    }
  })

  it('keeps a log for one process: a second server is told so', async () => {
    const { folder } = await servedFolder()
    const { code, logged } = await samstyre(folder, 'eventstore', '--port', '0')
    expect([code, logged]).toEqual([1, expect.stringContaining('Another process writes to')])
  })
})

describe('eventstore user', () => {
  it('never prints the password, and wants one', async () => {
    const readSecret = () => Promise.resolve('correct horse\n')
    const { code, output } = await samstyreIn({ readSecret }, 'eventstore', 'user', 'nina', '--group', 'analysts')
    expect(code).toBe(0)
    expect(JSON.parse(output)).toMatchObject({ name: 'nina', groups: ['analysts'] })
    expect(output).not.toContain('correct horse')
    expect((await samstyreIn({ readSecret: () => Promise.resolve('\n') }, 'eventstore', 'user', 'nina')).code).toBe(1)
  })
})
