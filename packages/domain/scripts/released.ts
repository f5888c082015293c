/**
 * Writes down the events as they are now as released. It only ever widens: where something released would be lost, it
 * says what and changes nothing.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { explainIncompatibility, incompatibleSchemas } from '@samstyre/event-sourcing/compatibility'
import { eventSchemas } from '../src/project/schemas.ts'
import { releasedEvents } from '../test/events/released.ts'

const found = incompatibleSchemas(releasedEvents, eventSchemas)
if (found.length > 0) {
  process.stderr.write(`${found.map(explainIncompatibility).join('\n\n')}\n`)
  process.exitCode = 1
} else {
  const file = join(import.meta.dirname, '../test/events/events.snapshot.json')
  writeFileSync(file, `${JSON.stringify(eventSchemas, null, 2)}\n`)
}
