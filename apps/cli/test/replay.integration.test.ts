import { describe, expect, it } from 'vitest'
import { demonstrationFolder, samstyre } from './support/cli.ts'

describe('replay', () => {
  it('prints the project as it is now, with names from the register', async () => {
    const { code, output } = await samstyre(await demonstrationFolder(), 'replay', 'nordvik')
    expect(code).toBe(0)
    expect(output).toContain('Fase: Hovedprosjekt')
    expect(output).toContain('Ingrid Solbakk, Nordvik kommune')
    expect(output).toContain('Máret Áile Čearru')
    expect(output).toMatch(/6\..*430\u00A0000 og 15 dager/)
  })

  it('prints it as it was after a revision', async () => {
    const { output } = await samstyre(await demonstrationFolder(), 'replay', 'Nordvik', '--at', '1', '--language', 'en')
    expect(output).toContain('Event 1 of ')
    expect(output).toContain('Project manager: Kari Fossum')
    expect(output).toContain('The steering group is not constituted.')
    expect(output).not.toContain('Ingrid')
  })

  it('prints it as it was at the end of a day and at an instant', async () => {
    const data = await demonstrationFolder()
    const byDay = await samstyre(data, 'replay', 'Nordvik servicekontor', '--at', '2026-03-02', '--language', 'nn')
    expect(byDay.output).toContain('2. mars 2026 kl. 23:59')
    expect(byDay.output).toContain('Fase: Forprosjekt')
    const byInstant = await samstyre(data, 'replay', 'Nordvik', '--at', '2026-03-02T22:59:59.999Z', '--language', 'nn')
    expect(byInstant.output).toBe(byDay.output)
  })

  it('says when there was no project yet', async () => {
    const { code, logged } = await samstyre(await demonstrationFolder(), 'replay', 'Fjellbu', '--at', '2020-01-01')
    expect([code, logged]).toEqual([1, expect.stringMatching(/^The project had not been started then\.$/m)])
  })

  it.each([
    ['99999', 1, /^The last event of the project is \d+: there is no event 99999\./m],
    ['20261122', 1, /there is no event 20261122\./],
    ['007', 2, /not "007"/],
    ['1e2', 2, /not "1e2"/],
    ['1.5', 2, /not "1\.5"/],
    ['-1', 2, /./],
    ['2026-02-30', 2, /no day 2026-02-30/],
    ['2026-11-22 12:05', 2, /not "2026-11-22 12:05"/],
  ])('takes no moment for another: %s', async (at, code, says) => {
    const ran = await samstyre(await demonstrationFolder(), 'replay', 'Nordvik', `--at=${at}`)
    expect(ran).toMatchObject({ code, output: '', logged: expect.stringMatching(says) })
  })

  it('lists the projects when a name fits none or several', async () => {
    const data = await demonstrationFolder()
    for (const name of ['Oslo', 'servicekontor']) {
      const { code, logged } = await samstyre(data, 'replay', name)
      expect(code).toBe(1)
      expect(logged).toContain('Nordvik servicekontor')
    }
  })
})
