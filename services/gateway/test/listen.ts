import { ownHeader } from '../src/http/require-own-header.ts'
import type { Client } from './client.ts'

/** A stream of server-sent events, read one at a time. */
export interface Listening extends AsyncDisposable {
  /** The data of the next event; `undefined` when the stream has ended. */
  next(): Promise<unknown>
}

/** How long a test waits for an event, in milliseconds. */
const patience = 30_000

/** Subscribes over server-sent events. */
export async function listen(client: Client, query: string, variables: object = {}): Promise<Listening> {
  const leaving = new AbortController()
  const response = await fetch(`${client.url}/graphql`, {
    method: 'POST',
    headers: {
      accept: 'text/event-stream',
      'content-type': 'application/json',
      cookie: client.cookie,
      [ownHeader]: '1',
    },
    body: JSON.stringify({ query, variables }),
    signal: leaving.signal,
  })
  const events = eventsOf(response)
  return {
    async next() {
      const late = Promise.withResolvers<never>()
      const timer = setTimeout(() => late.reject(new Error('no event came in time')), patience)
      try {
        const { value } = await Promise.race([events.next(), late.promise])
        return value
      } finally {
        clearTimeout(timer)
      }
    },
    async [Symbol.asyncDispose]() {
      leaving.abort()
      await events.return(undefined).catch(() => undefined)
    },
  }
}

async function* eventsOf(response: Response): AsyncGenerator<unknown, undefined, undefined> {
  let text = ''
  const decoder = new TextDecoder()
  for await (const chunk of response.body ?? []) {
    text += decoder.decode(chunk, { stream: true })
    const blocks = text.split('\n\n')
    text = blocks.pop() ?? ''
    for (const block of blocks) {
      const data = block.split('\n').find((line) => line.startsWith('data: '))
      if (data !== undefined) yield Reflect.get(Object(JSON.parse(data.slice('data: '.length))), 'data')
      else if (block.startsWith('event: complete')) return undefined
    }
  }
  return undefined
}
