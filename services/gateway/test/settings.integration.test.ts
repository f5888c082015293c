import { describe, expect, it } from 'vitest'
import { readSettings, SettingsError, startGateway } from '../src/index.ts'

describe('settings', () => {
  it('has a value for everything that is not set', () => {
    const settings = readSettings({ PORT: '', HOST: '' })
    expect(settings).toEqual({ port: 4000, host: '127.0.0.1', dataFolder: './data', logLevel: 'info' })
  })

  it.each([
    [{ PORT: '80a' }, /PORT=80a/],
    [{ PORT: '70000' }, /PORT=70000/],
    [{ LOG_LEVEL: 'loud' }, /LOG_LEVEL=loud.*debug/],
  ])('says which value of %o cannot be used', (environment, message) => {
    expect(() => readSettings(environment)).toThrow(SettingsError)
    expect(() => readSettings(environment)).toThrow(message)
  })

  it('starts demo login on this machine only', async () => {
    await expect(startGateway({ demo: true, host: '0.0.0.0', port: 0 })).rejects.toThrow(/OIDC is required/)
  })

  it('does not start without demo login as long as no OIDC provider is configured', async () => {
    await expect(startGateway({ demo: false, port: 0 })).rejects.toThrow(/OIDC/)
  })
})
