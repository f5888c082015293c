import type { ProcessDefinition } from '../definition.ts'
import { gate1 } from './gate-1.ts'
import { gate2 } from './gate-2.ts'
import { gate3 } from './gate-3.ts'
import { gate4 } from './gate-4.ts'
import { gate5 } from './gate-5.ts'
import { permissions } from './permissions.ts'
import { phases } from './phases.ts'
import { rulePresets, tolerance } from './rules.ts'
import { largeChange, newTrial } from './trial-gates.ts'

/** How several public bodies plan, open, run and develop a service office together. Source: handbook 2 and 9. */
export const servicekontor1: ProcessDefinition = {
  id: 'servicekontor',
  version: 1,
  name: { nb: 'Felles servicekontor', nn: 'Felles servicekontor', en: 'Joint service office' },
  phases,
  gates: [gate1, gate2, newTrial, gate3, gate4, gate5, largeChange],
  permissions,
  rulePresets,
  tolerance,
}
