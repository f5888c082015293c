import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { root } from '../src/repository.ts'

const folder = mkdtempSync(join(tmpdir(), 'samstyre-closing-line-'))
afterAll(() => rmSync(folder, { recursive: true }))

function close(
  results: string | undefined,
  status: number,
): { readonly lines: string[]; readonly exit: number | null } {
  const file = join(folder, 'results.json')
  rmSync(file, { force: true })
  if (results !== undefined) writeFileSync(file, results)
  return summaryOf([file], status)
}

function summaryOf(files: readonly string[], status: number) {
  const run = spawnSync(process.execPath, [join(root, '.ci/summary.mjs'), String(status), ...files], {
    encoding: 'utf8',
  })
  return { lines: run.stdout.trimEnd().split('\n'), exit: run.status }
}

function results(...statuses: readonly string[]): string {
  const assertionResults = statuses.map((status, place) => ({ status, fullName: `test ${place}` }))
  return JSON.stringify({ testResults: [{ status: 'passed', assertionResults }] })
}

describe('the closing line of a run', () => {
  it('counts what passed', () => {
    expect(close(results('passed', 'passed'), 0)).toEqual({ lines: ['2 passed, 0 failed'], exit: 0 })
  })

  it('counts everything that was run, also on servers', () => {
    const files = ['one', 'another'].map((name) => join(folder, name))
    for (const file of files) writeFileSync(file, results('passed', 'failed', 'skipped'))
    expect(summaryOf(files, 1).lines.at(-1)).toBe('2 passed, 2 failed, 2 skipped')
  })

  it('names what was skipped', () => {
    const { lines, exit } = close(results('passed', 'skipped', 'todo'), 0)
    expect(lines).toEqual(['skipped: test 1', 'skipped: test 2', '1 passed, 0 failed, 2 skipped'])
    expect(exit).toBe(0)
  })

  it('fails when a test failed', () => {
    const { lines, exit } = close(results('passed', 'failed'), 1)
    expect(lines.at(-1)).toBe('1 passed, 1 failed')
    expect(exit).toBe(1)
  })

  it('counts a test file that could not be loaded as failed', () => {
    const broken = JSON.stringify({ testResults: [{ status: 'failed', assertionResults: [] }] })
    expect(close(broken, 1)).toMatchObject({ exit: 1 })
    expect(close(broken, 1).lines.at(-1)).toBe('0 passed, 1 failed')
  })

  it('fails when a check before the tests failed and there are no results', () => {
    const { lines, exit } = close(undefined, 2)
    expect(lines.at(-1)).toBe('0 passed, 1 failed')
    expect(exit).toBe(1)
  })
})
