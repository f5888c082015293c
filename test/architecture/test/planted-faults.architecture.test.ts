import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { root } from '../src/repository.ts'

it('faults planted in the counting of votes are found', () => {
  const script = join(root, 'packages/domain/scripts/plant-faults.ts')
  const run = spawnSync(process.execPath, [script, '12'], { encoding: 'utf8', timeout: 240_000 })
  expect(run.stderr).toBe('')
  expect(run.stdout).toContain('4 of 4 planted faults were found')
}, 250_000)
