import { expect, it } from 'vitest'
import { samstyre, temporaryFolder } from './support/cli.ts'

const names = [
  'start',
  'demo',
  'export',
  'import',
  'replay',
  'doctor',
  'backup',
  'restore',
  'migrate',
  'eventstore',
  'eventstore user',
]

it.for([[[]], [['--help']], [['help']]])('lists the commands for %s', async ([args]) => {
  const { code, output } = await samstyre('', ...(args ?? []))
  expect(code).toBe(0)
  for (const name of names) expect(output).toContain(`  ${name}`)
})

it.for(names)('explains %s', async (name) => {
  const { code, output } = await samstyre('', ...name.split(' '), '--help')
  expect([code, output]).toEqual([0, expect.stringContaining(`Usage: samstyre ${name}`)])
})

it.for([
  [['sing']],
  [['export']],
  [['replay', 'a', 'b']],
  [['start', '--nonsense']],
  [['start', '--eventstoredb', 'here']],
  [['start', '--eventstoredb', '0', '--eventstoredb-cert', 'a.pem']],
  [['eventstore', '--port', '70000']],
  [['eventstore', '--key', 'a.pem']],
  [['eventstore', 'user']],
  [['eventstore', 'user', 'a:b']],
  [['backup']],
  [['backup', '']],
  [['replay', '']],
  [['restore']],
  [['migrate', '--to', 'a']],
  [['migrate', '--from', 'a']],
  [['migrate', '--from', 'a', '--to', './a']],
  [['migrate', '--from', 'a', '--to', 'http://127.0.0.1:2113']],
  [['replay', 'a', '--language', 'fr']],
  [['replay', 'a', '--at', 'yesterday']],
  [['replay', 'a', '--at', 'nordvik 1']],
  [['replay', 'a', '--at', '2026-11-22T12:05:00']],
  [['replay', 'a', '--at', '2026-13-45']],
  [['replay', 'a', '--at', '2026-00-10']],
  [['replay', 'a', '--at', '2026-02-30']],
  [['replay', 'a', '--at', '2026-02-30T12:00:00Z']],
  [['replay', 'a', '--at', '2026-02-28T25:00:00Z']],
])('refuses %s with exit code 2', async ([args]) => {
  const { code, output, logged } = await samstyre(temporaryFolder(), ...(args ?? []))
  expect([code, output, logged]).toEqual([2, '', expect.stringContaining('Usage: samstyre')])
})

it.for([[['export', 'Nordvik']], [['import', '/nowhere/at/all']], [['start']], [['restore', '/nowhere/at/all']]])(
  'fails at %s with exit code 1 and a reason',
  async ([args]) => {
    const { code, output, logged } = await samstyre(temporaryFolder(), ...(args ?? []))
    expect([code, output]).toEqual([1, ''])
    expect(logged.length).toBeGreaterThan(20)
  },
)
