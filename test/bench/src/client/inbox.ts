import type { IncomingMessage } from 'node:http'

/** How long everybody may take to have an event, in milliseconds. */
const patience = 30_000

/** Reads many streams of events and says when each of them has had one more. */
export class Inbox {
  readonly #streams: readonly IncomingMessage[]
  /** Events that came before anybody asked for them, by stream. */
  readonly #early: string[][]
  #waiting: { readonly got: (string | undefined)[]; left: number; readonly done: () => void } | undefined

  constructor(streams: readonly IncomingMessage[]) {
    this.#streams = streams
    this.#early = streams.map(() => [])
    for (const [place, stream] of streams.entries()) {
      let open = ''
      stream.setEncoding('utf8').on('data', (text: string) => {
        const parts = `${open}${text}`.split('\n\n')
        open = parts.pop() ?? ''
        for (const part of parts) if (part.includes('data:') && part !== '') this.#take(place, `${part}\n\n`)
      })
      // A stream that breaks off is noticed by who waits for it in vain.
      stream.on('error', () => undefined)
    }
  }

  /** The next event of every stream, to the byte. @throws {Error} when one of them has none in time. */
  async next(): Promise<readonly string[]> {
    const { promise, resolve, reject } = Promise.withResolvers<void>()
    const got = this.#early.map((events) => events.shift())
    const waiting = { got, left: got.filter((event) => event === undefined).length, done: resolve }
    if (waiting.left === 0) resolve()
    this.#waiting = waiting
    const tooLate = setTimeout(() => reject(new Error(`${waiting.left} listeners have no event`)), patience)
    await promise.finally(() => clearTimeout(tooLate))
    return got.filter((event) => event !== undefined)
  }

  close(): void {
    for (const stream of this.#streams) stream.destroy()
  }

  #take(place: number, event: string): void {
    const waiting = this.#waiting
    if (waiting === undefined || waiting.got[place] !== undefined) {
      this.#early[place]?.push(event)
      return
    }
    waiting.got[place] = event
    waiting.left -= 1
    if (waiting.left === 0) waiting.done()
  }
}
