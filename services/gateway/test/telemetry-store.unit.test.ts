import { EventStoreError, type NewEvent } from '@samstyre/event-store'
import { createMemoryStore } from '@samstyre/event-store/memory'
import { Registry } from 'prom-client'
import { expect, it } from 'vitest'
import { appendMetrics } from '../src/telemetry/metrics/store-metrics.ts'
import { watchedStore } from '../src/telemetry/watching/watched-store.ts'

function oneEvent(): NewEvent[] {
  return [{ id: crypto.randomUUID(), type: 'Happened', data: '{}', metadata: 'no JSON' }]
}

it('tells appended, conflicting and failed appends apart, and counts one that is sent again as a retry', async () => {
  const memory = createMemoryStore()
  const append = memory.append.bind(memory)
  let failures = 2
  const failing = Object.assign(memory, {
    async append(...call: Parameters<typeof append>) {
      if (failures === 0) return await append(...call)
      failures -= 1
      throw new EventStoreError('unavailable', 'away for a moment')
    },
  })
  const registry = new Registry()
  const watcher = { ...appendMetrics(registry), followed: () => undefined, interrupted: () => undefined }
  const store = watchedStore(failing, [watcher])
  const events = oneEvent()
  await expect(store.append('a', events, 'no-stream')).rejects.toThrow('away')
  await expect(store.append('a', events, 'no-stream')).rejects.toThrow('away')
  expect(await store.append('a', events, 'no-stream')).toMatchObject({ outcome: 'appended', revision: 0 })
  expect(await store.append('a', oneEvent(), 'no-stream')).toEqual({ outcome: 'conflict', actual: 0 })
  const text = await registry.metrics()
  expect(text).toContain('samstyre_append_duration_seconds_count{outcome="failed"} 2')
  expect(text).toContain('samstyre_append_duration_seconds_count{outcome="appended"} 1')
  expect(text).toContain('samstyre_append_duration_seconds_count{outcome="conflict"} 1')
  expect(text).toContain('samstyre_append_retries_total 2')
  await store.close()
})
