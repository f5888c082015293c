import { describe, expect, it } from 'vitest'
import { collect } from '../src/contract/bench.ts'
import { openSqliteStore } from '../src/sqlite/index.ts'
import { runChild } from './support/child.ts'
import { temporaryLog } from './support/temporary-folder.ts'

const appender = new URL('./support/appender.ts', import.meta.url)
const rounds = 6

describe('a writer that is killed without warning', () => {
  it('has kept every acknowledged event once, and no append by half', async () => {
    const file = temporaryLog()
    const acknowledged: string[] = []
    for (let round = 0; round < rounds; round += 1) {
      const child = runChild(appender, [file, String(round).padStart(8, '0')])
      await child.printed('ready')
      await child.printedLines(2 + Math.floor(Math.random() * 100))
      await child.kill()
      acknowledged.push(...child.lines().filter((line) => line !== 'ready'))
      await expectWhole(file, acknowledged)
    }
    expect(acknowledged.length).toBeGreaterThan(rounds)
  })
})

async function expectWhole(file: string, acknowledged: readonly string[]): Promise<void> {
  const store = openSqliteStore({ file })
  const log = await collect(store.readAll())
  await store.close()
  expect(log.map(({ position }) => position)).toEqual(log.map((_, index) => BigInt(index + 1)))
  const places = new Map(log.map(({ id, stream, revision }) => [id, `${stream} ${revision}`]))
  expect(places.size).toBe(log.length)
  for (const line of acknowledged) {
    const [stream, last, ids = ''] = line.split(' ')
    const expected = ids
      .split(',')
      .toReversed()
      .map((_, back) => `${stream} ${Number(last) - back}`)
      .toReversed()
    expect(ids.split(',').map((id) => places.get(id))).toEqual(expected)
  }
  for (const id of places.keys()) expect(missingParts(id, places)).toEqual([])
  expect(new Set(places.values()).size).toBe(log.length)
}

/** The other events of the same append that are not there. */
function missingParts(id: string, places: ReadonlyMap<string, string>): readonly string[] {
  const [round, lane, , , count] = id.split('-')
  const parts = Array.from({ length: 1 + (Number(count) % 4) }, (_, part) =>
    [round, lane, String(part).padStart(4, '0'), '0000', count].join('-'),
  )
  return parts.filter((part) => !places.has(part))
}
