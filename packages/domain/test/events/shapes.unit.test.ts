import { describe, expect, it } from 'vitest'
import { eventSchemas } from '../../src/project/schemas.ts'
import snapshot from './events.snapshot.json' with { type: 'json' }

const published = new Map<string, unknown>(Object.entries(snapshot))
const now = Object.entries(eventSchemas).map(([type, schema]) => [type, JSON.parse(JSON.stringify(schema))] as const)
const types = now.map(([type]) => type)

describe('published events', () => {
  it.for(now)('[CORE-6] %s has the shape it was published with', ([type, schema]) => {
    const advice = published.has(type)
      ? `The shape of ${type} is permanent: facts of this shape are stored. Give the new shape a new type, or write an upcaster, and leave this one as it was.`
      : `${type} is a new event. Add it to test/events/events.snapshot.json:\n"${type}": ${JSON.stringify(schema)}`
    expect(schema, advice).toEqual(published.get(type))
  })

  it('[CORE-6] are never taken away', () => {
    const advice = 'Stored facts have this type: keep the schema, even when no command leads to it any more.'
    expect(
      [...published.keys()].filter((type) => !types.includes(type)),
      advice,
    ).toEqual([])
  })
})
