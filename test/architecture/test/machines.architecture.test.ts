import { expect, it } from 'vitest'
import { machinesPage } from '../src/diagrams.ts'
import { read } from '../src/repository.ts'

it('the drawn state machines are those the domain runs on', () => {
  expect(read('docs/machines.md'), 'Draw them anew: pnpm docs:machines').toBe(machinesPage())
})
