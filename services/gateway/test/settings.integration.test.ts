import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createMemoryStore } from '@samstyre/event-store/memory'
import { describe, expect, it, onTestFinished } from 'vitest'
import { readSettings, SettingsError, startGateway } from '../src/index.ts'

describe('settings', () => {
  it('has a value for everything that is not set', () => {
    const settings = readSettings({ PORT: '', HOST: '' })
    expect(settings).toEqual({ port: 4000, host: '127.0.0.1', dataFolder: './data', logLevel: 'info' })
  })

  it.each([
    [{ PORT: '80a' }, /PORT=80a/],
    [{ PORT: '70000' }, /PORT=70000/],
    [{ PORT: '0080' }, /PORT=0080/],
    [{ PORT: '8e3' }, /PORT=8e3/],
    [{ PORT: ' 80' }, /PORT= 80/],
    [{ METRICS_PORT: '-1' }, /METRICS_PORT=-1/],
    [{ LOG_LEVEL: 'loud' }, /LOG_LEVEL=loud.*debug/],
    [{ SAMSTYRE_LIMIT_COST: '0' }, /SAMSTYRE_LIMIT_COST=0 is no limit/],
    [{ SAMSTYRE_LIMIT_LIVE: '1e3' }, /SAMSTYRE_LIMIT_LIVE=1e3/],
    [{ SAMSTYRE_PROXIES: 'loopback,proxy.example' }, /proxy\.example is none such as loopback/],
    [{ SAMSTYRE_PROXIES: '10.0.0.0/33' }, /SAMSTYRE_PROXIES/],
  ])('says which value of %o cannot be used', (environment, message) => {
    expect(() => readSettings(environment)).toThrow(SettingsError)
    expect(() => readSettings(environment)).toThrow(message)
  })

  it('takes limits and proxies from variables, as far as they are set', () => {
    const environment = { SAMSTYRE_LIMIT_COST: '1000', SAMSTYRE_PROXIES: 'loopback, 10.0.0.0/8,fd00::1' }
    expect(readSettings(environment)).toMatchObject({
      limits: { cost: 1000 },
      proxies: ['loopback', '10.0.0.0/8', 'fd00::1'],
    })
  })

  it('takes EventStoreDB from a variable, and its credentials from a file', () => {
    const folder = mkdtempSync(join(tmpdir(), 'samstyre-settings-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    const [good, bad] = [join(folder, 'good'), join(folder, 'bad')]
    writeFileSync(good, 'samstyre:s:ecret\n')
    writeFileSync(bad, 'no colon')
    const named = { SAMSTYRE_EVENTSTORE: 'esdb://localhost:2113', SAMSTYRE_SESSION_KEY_FILE: '/keys/session.key' }
    expect(readSettings(named)).toMatchObject({
      eventStore: { connectionString: 'esdb://localhost:2113' },
      sessionKeyFile: '/keys/session.key',
    })
    const settingsWith = (file: string) =>
      readSettings({ ...named, SAMSTYRE_EVENTSTORE_CREDENTIALS_FILE: file }).eventStore
    expect(settingsWith(good)?.credentials).toEqual({ username: 'samstyre', password: 's:ecret' })
    expect(() => settingsWith(bad)).toThrow(/user:password/)
    expect(() => settingsWith(join(folder, 'absent'))).toThrow(/cannot be read/)
  })

  it('does not start on a connection string that cannot be used, and says which setting it is', async () => {
    const eventStore = { connectionString: 'http://localhost' }
    await expect(startGateway({ demo: true, port: 0, eventStore, logLevel: 'silent' })).rejects.toThrow(SettingsError)
    await expect(startGateway({ demo: true, port: 0, eventStore, logLevel: 'silent' })).rejects.toThrow(
      /SAMSTYRE_EVENTSTORE/,
    )
  })

  it('does not start on a key of the sessions that cannot be used, and names the file', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'samstyre-settings-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    const [short, nowhere] = [join(folder, 'short.key'), join(folder, 'none', 'session.key')]
    writeFileSync(short, 'too short')
    for (const [sessionKeyFile, message] of [
      [short, `${short} does not hold a key of 32 bytes.`],
      [nowhere, `can be neither read nor kept in ${nowhere}`],
    ] as const) {
      const starting = startGateway({ demo: true, port: 0, store: createMemoryStore(), sessionKeyFile })
      await expect(starting).rejects.toThrow(SettingsError)
      await expect(starting).rejects.toThrow(message)
    }
  })

  it('starts demo login on this machine only', async () => {
    await expect(startGateway({ demo: true, host: '0.0.0.0', port: 0 })).rejects.toThrow(/OIDC is required/)
  })

  it('does not start without demo login as long as no OIDC provider is configured', async () => {
    await expect(startGateway({ demo: false, port: 0 })).rejects.toThrow(/OIDC/)
  })
})
