import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { machinesPage } from './diagrams.ts'
import { root } from './repository.ts'

writeFileSync(join(root, 'docs/machines.md'), machinesPage())
