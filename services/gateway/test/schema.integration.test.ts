import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { printedSchema } from '../src/composition/printed-schema.ts'

it('keeps the printed schema as it is served: run `pnpm --filter @samstyre/gateway schema` after a change', () => {
  const kept = readFileSync(new URL('../../../packages/graphql-schema/schema.graphql', import.meta.url), 'utf8')
  expect(printedSchema()).toBe(kept)
})
