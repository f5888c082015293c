import type { Client, OperationResult } from 'urql'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { newestRevisionQuery } from '../src/live/documents.ts'
import { type Connection, follow } from '../src/live/follow.ts'

type Listener = (result: Partial<OperationResult>) => void

/** A gateway of which a test holds the other end. */
function gateway() {
  const asked: unknown[] = []
  let listener: Listener | undefined
  const client = {
    subscription: (_document: unknown, variables: unknown) => {
      asked.push(variables)
      return {
        subscribe: (onResult: Listener) => {
          listener = onResult
          const unsubscribe = () => {
            listener = undefined
          }
          return { unsubscribe }
        },
      }
    },
  }
  return {
    // Only what `follow` uses of the client is there.
    client: client as unknown as Client,
    asked,
    get open() {
      return listener !== undefined
    },
    send: (data: unknown) => listener?.({ data, hasNext: true }),
    hangUp: () => {
      const last = listener
      listener = undefined
      last?.({ hasNext: false })
    },
  }
}

describe('following a project', () => {
  let page = new EventTarget()
  let answers = true
  let seen = 7
  let recoveries = 0
  const connections: Connection[] = []

  beforeEach(() => {
    vi.useFakeTimers()
    page = new EventTarget()
    answers = true
    seen = 7
    recoveries = 0
    connections.length = 0
    vi.stubGlobal('document', Object.assign(page, { visibilityState: 'visible' }))
    vi.stubGlobal('window', new EventTarget())
    vi.stubGlobal('navigator', { onLine: true })
  })
  afterEach(() => {
    vi.useRealTimers()
    vi.unstubAllGlobals()
  })

  function begin(server: ReturnType<typeof gateway>) {
    return follow({
      client: server.client,
      subscription: newestRevisionQuery,
      variables: () => ({ id: 'p', after: seen }),
      probe: () => Promise.resolve(answers),
      onChange: () => {
        seen += 1
      },
      onConnection: (connection) => connections.push(connection),
      onRecovered: () => {
        recoveries += 1
      },
    })
  }

  it('goes on after the last change it saw when the stream ends', async () => {
    const server = gateway()
    begin(server)
    server.send({ project: null })
    server.hangUp()
    await vi.advanceTimersByTimeAsync(1000)
    expect(server.asked).toEqual([
      { id: 'p', after: 7 },
      { id: 'p', after: 8 },
    ])
  })

  it('says that the connection is lost when nobody answers, waits longer each time, and says when it is back', async () => {
    const server = gateway()
    begin(server)
    answers = false
    server.hangUp()
    await vi.advanceTimersByTimeAsync(5000)
    expect(connections.at(-1)).toBe('lost')
    expect(server.open).toBe(false)
    answers = true
    await vi.advanceTimersByTimeAsync(20_000)
    expect(connections.at(-1)).toBe('open')
    expect(server.open).toBe(true)
    expect(recoveries).toBe(1)
  })

  it('begins anew when the network is back, also where the old stream seems to live on', async () => {
    const server = gateway()
    begin(server)
    window.dispatchEvent(new Event('offline'))
    expect(connections.at(-1)).toBe('lost')
    expect(server.open).toBe(true)
    window.dispatchEvent(new Event('online'))
    await vi.advanceTimersByTimeAsync(0)
    expect(connections.at(-1)).toBe('open')
    expect(server.asked).toHaveLength(2)
    expect(recoveries).toBe(1)
  })

  it('lets go of the connection while the page is hidden, and takes it up again', async () => {
    const server = gateway()
    begin(server)
    Object.assign(page, { visibilityState: 'hidden' })
    page.dispatchEvent(new Event('visibilitychange'))
    expect(server.open).toBe(false)
    Object.assign(page, { visibilityState: 'visible' })
    page.dispatchEvent(new Event('visibilitychange'))
    await vi.advanceTimersByTimeAsync(0)
    expect(server.open).toBe(true)
  })

  it('stops for good when the page is left', async () => {
    const server = gateway()
    const stop = begin(server)
    stop()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(server.open).toBe(false)
    expect(server.asked).toHaveLength(1)
  })
})
