import { expect, it } from 'vitest'
import { samstyre, temporaryFolder } from './support/cli.ts'

it.for([[[]], [['--help']], [['help']]])('lists the commands for %s', async ([args]) => {
  const { code, output } = await samstyre('', ...(args ?? []))
  expect(code).toBe(0)
  for (const name of ['start', 'demo', 'export', 'import', 'replay', 'doctor']) expect(output).toContain(`  ${name}`)
})

it.for(['start', 'demo', 'export', 'import', 'replay', 'doctor'])('explains %s', async (name) => {
  const { code, output } = await samstyre('', name, '--help')
  expect([code, output]).toEqual([0, expect.stringContaining(`Usage: samstyre ${name}`)])
})

it.for([
  [['sing']],
  [['export']],
  [['replay', 'a', 'b']],
  [['start', '--nonsense']],
  [['replay', 'a', '--language', 'fr']],
  [['replay', 'a', '--at', 'yesterday']],
])('refuses %s with exit code 2', async ([args]) => {
  const { code, output } = await samstyre(temporaryFolder(), ...(args ?? []))
  expect([code, output]).toEqual([2, expect.stringContaining('Usage: samstyre')])
})

it.for([[['export', 'Nordvik']], [['import', '/nowhere/at/all']], [['start']]])(
  'fails at %s with exit code 1 and a reason',
  async ([args]) => {
    const { code, output } = await samstyre(temporaryFolder(), ...(args ?? []))
    expect(code).toBe(1)
    expect(output.length).toBeGreaterThan(20)
  },
)
