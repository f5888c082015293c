import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { knownOperations, operationLabel } from '../src/telemetry/metrics/known-operations.ts'

const board = join(import.meta.dirname, '../../../apps/board/src')

it('knows the operations of the board by name, and nobody else\u2019s', () => {
  const documents = globSync('**/*.{ts,tsx}', { cwd: board }).map((path) => readFileSync(join(board, path), 'utf8'))
  const named = documents.flatMap((text) =>
    Array.from(text.matchAll(/\b(?:query|mutation|subscription) ([A-Z]\w*)/g), ([, name = '']) => name),
  )
  expect(named.length).toBeGreaterThan(40)
  expect(new Set(named).symmetricDifference(knownOperations)).toEqual(new Set())
  expect(operationLabel('Overview')).toBe('Overview')
  expect(operationLabel('Whatever')).toBe('other')
  expect(operationLabel(undefined)).toBe('other')
})
