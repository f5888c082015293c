import { generateKeyPairSync } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { rootCertificates } from 'node:tls'
import { describe, expect, it } from 'vitest'
import { readConnectionString } from '../src/eventstoredb/connection-string.ts'
import { InvalidConnectionStringError, openEventStoreDB } from '../src/eventstoredb/index.ts'
import { temporaryLog } from './support/temporary-folder.ts'

describe('a connection string', () => {
  it('names one node, a list of nodes, or a name that leads to them', () => {
    expect(readConnectionString('esdb://one').options).toMatchObject({ hosts: [{ address: 'one', port: 2113 }] })
    expect(readConnectionString('esdb://one:1,two:2').options).toMatchObject({
      dnsDiscover: false,
      hosts: [
        { address: 'one', port: 1 },
        { address: 'two', port: 2 },
      ],
    })
    expect(readConnectionString('esdb+discover://cluster?nodePreference=follower').options).toMatchObject({
      dnsDiscover: true,
      nodePreference: 'follower',
    })
  })

  it('means TLS unless it says otherwise', () => {
    expect(readConnectionString('esdb://one').tls).toEqual({ authority: undefined, client: undefined })
    expect(readConnectionString('esdb://one?tls=false').tls).toBeUndefined()
  })

  it('may hold the credentials, and those beside it come first', () => {
    const text = 'esdb://user:p%40ss@one'
    expect(readConnectionString(text).credentials).toEqual({ username: 'user', password: 'p@ss' })
    const others = { username: 'other', password: 'secret' }
    expect(readConnectionString(text, others).credentials).toBe(others)
  })

  it('names files, which are read', () => {
    const [certificate = ''] = rootCertificates
    const { privateKey: key } = generateKeyPairSync('ed25519', {
      privateKeyEncoding: { format: 'pem', type: 'pkcs8' },
      publicKeyEncoding: { format: 'pem', type: 'spki' },
    })
    const files = [written('ca.crt', certificate), written('user.crt', certificate), written('user.key', key)]
    const [ca, crt, keyFile] = files.map(encodeURIComponent)
    const text = `esdb://one?tlsCAFile=${ca}&userCertFile=${crt}&userKeyFile=${keyFile}`
    expect(readConnectionString(text).tls).toEqual({
      authority: Buffer.from(certificate),
      client: { certificate: Buffer.from(certificate), key: Buffer.from(key) },
    })
  })

  it.each([
    ['http://one:2113', 'expected esdb:// or esdb+discover:// at character 1'],
    ['one:2113', 'expected esdb:// or esdb+discover:// at character 1'],
    ['', 'expected esdb:// or esdb+discover://'],
    ['esdb://', 'expected esdb:// or esdb+discover://'],
    ['esdb://user:password@', 'expected host at character 22'],
    ['esdb://one:port', 'expected port number at character 12'],
    ['esdb://user:first?secret@one', 'a name of an option is none; in a password, ? is written %3F'],
    ['esdb://one?tls=perhaps', 'expected true or false'],
    ['esdb://one?nodePreference=best', 'expected leader or follower'],
    ['esdb://one?keepAliveInterval=often', 'expected Integer'],
    ['esdb://one?tsl=false', 'there is no option "tsl"'],
    ['esdb://one?tlsVerifyCert=false', 'name their authority with tlsCAFile'],
    ['esdb://one?tlsCAFile=/no/such/file', 'the file of tlsCAFile does not exist: /no/such/file'],
    ['esdb://one?tlsCAFile=/tmp/.', 'the file of tlsCAFile cannot be read, or holds none: /tmp'],
    ['esdb://one?userCertFile=/no/such/file', 'userCertFile and userKeyFile are given together or not at all'],
    ['esdb://one?keepAliveInterval=-7', 'Invalid keepAliveInterval'],
  ])('that cannot be used is refused with the reason and an example: %s', (connectionString, why) => {
    const open = () => openEventStoreDB({ connectionString })
    expect(open).toThrow(InvalidConnectionStringError)
    expect(open).toThrow(why)
    expect(open).toThrow('esdb://127.0.0.1:2113?tls=false')
  })

  it.each([
    'esdb://user:secret@one:port',
    'esdb://user:secret@one?tsl=false',
    'esdb://user:secret@one?tls=perhaps',
    'esdb://user:first?secret@one',
  ])('is never repeated with its password: %s', (connectionString) => {
    try {
      openEventStoreDB({ connectionString })
      expect.unreachable()
    } catch (error) {
      expect(error).toBeInstanceOf(InvalidConnectionStringError)
      expect(JSON.stringify([error, String(error), String(error instanceof Error && error.cause)])).not.toContain(
        'secret',
      )
    }
  })
})

describe('a file that does not hold what it should', () => {
  it('is refused when the log is opened, and named', () => {
    const file = written('ca.crt', '-----BEGIN CERTIFICATE-----\nno certificate\n-----END CERTIFICATE-----\n')
    const open = () => openEventStoreDB({ connectionString: `esdb://one?tlsCAFile=${file}` })
    expect(open).toThrow(InvalidConnectionStringError)
    expect(open).toThrow(`the file of tlsCAFile cannot be read, or holds none: ${file}`)
  })
})

function written(name: string, text: string): string {
  const file = join(dirname(temporaryLog()), name)
  writeFileSync(file, text)
  return file
}
