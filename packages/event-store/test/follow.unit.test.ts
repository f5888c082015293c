import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import type { RecordedEvent } from '../src/index.ts'
import { Commits } from '../src/log/commits.ts'
import { follow } from '../src/log/follow.ts'
import { nextTurn } from '../src/log/turn.ts'

const pageSize = 10
const notGiven = '$foreign'

/** A log that counts the pages it is asked for, and the entries it looks at for them. */
function countingLog(length: number) {
  const entries = Array.from({ length }, (_, index) => recorded(index))
  const log = {
    commits: new Commits(),
    pages: 0,
    looks: 0,
    append(type = 'T') {
      entries.push({ ...recorded(entries.length), type })
      log.commits.announce()
    },
    lastPosition: () => entries.at(-1)?.position,
    pageAfter(position: bigint | undefined) {
      log.pages += 1
      const page: RecordedEvent[] = []
      for (const entry of entries.slice(Number(position ?? 0n))) {
        if (page.length === pageSize) break
        log.looks += 1
        if (entry.type !== notGiven) page.push(entry)
      }
      return page
    },
  }
  return log
}

function recorded(index: number): RecordedEvent {
  const position = BigInt(index + 1)
  return { stream: 's', revision: index, position, id: `e${index}`, type: 'T', data: '{}', metadata: '{}' }
}

describe('following a log', () => {
  it('holds one page at a time, however long the reader takes', async () => {
    const log = countingLog(100)
    const messages = follow(log)
    for (let taken = 0; taken < pageSize; taken += 1) await messages.next()
    for (let more = 0; more < 50; more += 1) log.append()
    await sleep(10)
    expect(log.pages).toBe(1)
    await messages.next()
    expect(log.pages).toBe(2)
    await messages.return?.()
  })

  it('sleeps at the end of the log until a commit, and says once that it caught up', async () => {
    const log = countingLog(1)
    const messages = follow(log)
    expect(await messages.next()).toMatchObject({ value: { kind: 'event' } })
    expect(await messages.next()).toEqual({ done: false, value: { kind: 'caught-up', position: 1n } })
    const pending = messages.next()
    await sleep(20)
    const { pages } = log
    await sleep(20)
    expect(log.pages).toBe(pages)
    log.append()
    expect(await pending).toMatchObject({ value: { kind: 'event', event: { position: 2n } } })
    expect(await messages.next()).toEqual({ done: false, value: { kind: 'caught-up', position: 2n } })
    await messages.return?.()
  })

  it('looks once at what is not given, and gives what comes after it', async () => {
    const log = countingLog(0)
    const messages = follow(log)
    for (let foreign = 0; foreign < 100; foreign += 1) log.append(notGiven)
    expect(await messages.next()).toEqual({ done: false, value: { kind: 'caught-up', position: undefined } })
    const pending = messages.next()
    for (let foreign = 0; foreign < 100; foreign += 1) {
      log.append(notGiven)
      await nextTurn()
    }
    expect(log.looks).toBe(200)
    log.append()
    expect(await pending).toMatchObject({ value: { kind: 'event', event: { position: 201n } } })
    expect(await messages.next()).toEqual({ done: false, value: { kind: 'caught-up', position: 201n } })
    await messages.return?.()
  })

  it('misses nothing that is committed while it looks, and nothing after a position that is not there yet', async () => {
    const log = countingLog(0)
    log.append(notGiven)
    const { pageAfter } = log
    log.pageAfter = (position) => {
      const page = pageAfter(position)
      if (log.pages === 1) log.append()
      return page
    }
    const messages = follow(log)
    await messages.next()
    expect(await messages.next()).toMatchObject({ value: { kind: 'event', event: { position: 2n } } })
    await messages.return?.()

    const ahead = follow(log, { after: 3n })
    expect(await ahead.next()).toEqual({ done: false, value: { kind: 'caught-up', position: 3n } })
    const pending = ahead.next()
    for (let more = 0; more < 2; more += 1) log.append()
    expect(await pending).toMatchObject({ value: { kind: 'event', event: { position: 4n } } })
    await ahead.return?.()
  })

  it('leaves nothing behind when it ends', async () => {
    const log = countingLog(0)
    const controller = new AbortController()
    const messages = follow(log, { signal: controller.signal })
    await messages.next()
    const pending = messages.next()
    await sleep(5)
    expect(log.commits.awaited).toBe(true)
    controller.abort()
    expect(await pending).toEqual({ done: true, value: undefined })
    expect(log.commits.awaited).toBe(false)
  })
})
