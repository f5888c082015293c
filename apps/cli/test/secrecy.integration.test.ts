import { chmodSync, chownSync, mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkSecrecy, serversUser } from '../src/doctor/secrecy.ts'
import { samstyreIn, temporaryFolder } from './support/cli.ts'

const content = 'user:content-that-nobody-prints'
const variable = 'SAMSTYRE_SESSION_KEY_FILE'

/** A new file that is its owner's alone, in a folder that is. */
function secretIn(folder = temporaryFolder(), name = 'session.key'): string {
  const file = join(folder, name)
  writeFileSync(file, content, { mode: 0o600 })
  return file
}

/** Doctor, on a log that is in order. */
async function doctor(environment: Readonly<Record<string, string>>, ...args: readonly string[]) {
  return await samstyreIn({ environment: { SAMSTYRE_DATA: data, ...environment } }, 'doctor', ...args)
}

let data = ''

// Windows has no modes of files.
describe.skipIf(process.platform === 'win32')('doctor, of the files that settings name,', () => {
  beforeAll(async () => {
    data = mkdtempSync(join(tmpdir(), 'samstyre-cli-'))
    await samstyreIn({ environment: { SAMSTYRE_DATA: data } }, 'demo')
  })
  afterAll(() => rmSync(data, { recursive: true }))

  it('finds nothing to say where they are the server’s alone, and names them', async () => {
    const file = secretIn()
    const { code, output } = await doctor({ [variable]: file })
    expect([code, output]).toEqual([0, expect.stringContaining(`ok       named files: nobody else gets at ${file}`)])
    expect((await doctor({})).output).not.toContain('named files')
  })

  it.each([
    ['640', 'read'],
    ['604', 'read'],
    ['620', 'changed'],
    ['666', 'changed'],
  ])('says that one of mode %s can be %s by others, what to do, and never what is in it', async (mode, done) => {
    const file = secretIn()
    chmodSync(file, Number.parseInt(mode, 8))
    const { code, output, logged } = await doctor({ [variable]: file })
    const found = `problem  ${variable}: ${file} can be ${done} by others than its owner (mode ${mode})\n`
    expect([code, output]).toEqual([1, expect.stringContaining(found)])
    expect(output).toContain(`chmod go= '${file}'`)
    expect(output + logged).not.toContain('content-that-nobody-prints')
  })

  it('looks behind links, however many', async () => {
    const target = secretIn()
    const [link, another] = [join(temporaryFolder(), 'link'), join(temporaryFolder(), 'another')]
    symlinkSync(target, link)
    symlinkSync(link, another)
    expect(await doctor({ [variable]: another })).toMatchObject({ code: 0 })
    chmodSync(target, 0o644)
    const { code, output } = await doctor({ [variable]: another })
    const found = `${another} is a link, and where it leads, ${target}, can be read by others`
    expect([code, output]).toEqual([1, expect.stringContaining(found)])
  })

  it('says that others may put another in its place: beside it, beside a link to it, or further up', async () => {
    const shared = join(temporaryFolder(), 'shared')
    mkdirSync(join(shared, 'own'), { recursive: true, mode: 0o700 })
    chmodSync(shared, 0o777)
    const link = join(shared, 'link')
    symlinkSync(secretIn(), link)
    for (const file of [secretIn(shared), link, secretIn(join(shared, 'own'))]) {
      const { code, output } = await doctor({ [variable]: file })
      const found = `others may write in ${shared}, and so put another file in the place of ${file}\n`
      expect([code, output]).toEqual([1, expect.stringContaining(found)])
      expect(output).toContain(`chmod go-w '${shared}'`)
    }
  })

  it('leaves a folder further up alone where nobody can exchange what belongs to others', async () => {
    const shared = join(temporaryFolder(), 'shared')
    mkdirSync(join(shared, 'own'), { recursive: true, mode: 0o700 })
    chmodSync(shared, 0o1777)
    expect(await doctor({ [variable]: secretIn(join(shared, 'own')) })).toMatchObject({ code: 0 })
  })

  it('says that a file, or its folder, belongs to somebody else', () => {
    const path = secretIn()
    // What is root's counts as the server's, so root gives it away.
    if (statSync(path).uid === 0) for (const each of [path, dirname(path)]) chownSync(each, 4321, 4321)
    const { uid } = statSync(path)
    const of = (owner: number) => checkSecrecy([{ setting: variable, path, holds: 'secret' }], owner)
    expect(of(uid)).toMatchObject([{ ok: true }])
    expect(of(uid + 1)).toMatchObject([
      { problem: `${path} belongs to somebody else (user ${uid}), who can change it` },
      { problem: expect.stringContaining(`${dirname(path)} belongs to somebody else (user ${uid})`) },
    ])
  })

  it.runIf(process.getuid?.() === 0)('lets the server’s group read what is root’s, and no more', () => {
    const path = secretIn()
    const of = (mode: number, owner: number) => {
      chmodSync(path, mode)
      return checkSecrecy([{ setting: variable, path, holds: 'secret' }], owner).map(({ ok }) => ok)
    }
    expect([of(0o640, 1234), of(0o660, 1234), of(0o644, 1234), of(0o640, 0)]).toEqual([
      [true],
      [false],
      [false],
      [false],
    ])
  })

  it('takes the owner of the data folder for the server’s user where root runs it', () => {
    const self = process.getuid?.()
    expect(serversUser(undefined)).toBe(self)
    expect(serversUser(data)).toBe(statSync(data).uid)
    expect(serversUser(join(data, 'none'))).toBe(self)
  })

  it('finds every file that is named: passwords, keys, who logged out, whom to trust, and those given by hand', async () => {
    const folder = temporaryFolder()
    const names = ['session.key', 'session.key.ended', 'credentials', 'user.key', 'ca.crt', 'otel.key', 'users.json']
    const [key = '', ended, credentials = '', user = '', authority = '', telemetry = '', users = ''] = names.map(
      (name) => secretIn(folder, name),
    )
    for (const name of names) chmodSync(join(folder, name), 0o666)
    const { output } = await doctor(
      {
        [variable]: key,
        SAMSTYRE_EVENTSTORE_CREDENTIALS_FILE: credentials,
        SAMSTYRE_EVENTSTORE: `esdb://127.0.0.1:1?tlsCAFile=${authority}&userCertFile=${authority}&userKeyFile=${user}`,
        OTEL_EXPORTER_OTLP_CLIENT_KEY: telemetry,
      },
      ...['--secret', users, '--secret', join(folder, 'none')],
    )
    for (const file of [key, ended, credentials, user, authority, telemetry, users]) {
      expect(output).toContain(`: ${file} can be changed by others`)
    }
    expect(output).toContain(`problem  --secret: ${join(folder, 'none')} cannot be looked at`)
    // A certificate is there to be read.
    chmodSync(authority, 0o644)
    expect((await doctor({ OTEL_EXPORTER_OTLP_CERTIFICATE: authority })).code).toBe(0)
  })

  it('says it beside whatever else is wrong', async () => {
    const file = secretIn()
    chmodSync(file, 0o644)
    const { output } = await doctor({ SAMSTYRE_DATA: join(data, 'none'), [variable]: file })
    expect(output).toContain('problem  data folder')
    expect(output).toContain(`problem  ${variable}: ${file}`)
  })
})
