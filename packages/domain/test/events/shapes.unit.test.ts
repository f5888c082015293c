import type { Schema } from '@samstyre/event-sourcing'
import { explainIncompatibility, incompatibleSchemas } from '@samstyre/event-sourcing/compatibility'
import { describe, expect, it } from 'vitest'
import { eventSchemas } from '../../src/project/schemas.ts'
import { releasedEvents } from './released.ts'

const schemas: Readonly<Record<string, Schema>> = eventSchemas

describe('released events', () => {
  it.for(Object.keys(releasedEvents))('[CORE-9] %s still takes everything that was stored as one', (type) => {
    const { [type]: schema } = schemas
    const now = schema === undefined ? {} : { [type]: schema }
    const found = incompatibleSchemas({ [type]: releasedEvents[type] ?? { kind: 'boolean' } }, now)
    expect(found, found.map(explainIncompatibility).join('\n')).toEqual([])
  })
})
