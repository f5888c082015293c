import { setTimeout as sleep } from 'node:timers/promises'
import type { HttpClient } from '@samstyre/test-bench/client'

/** How long a listener waits before it connects anew, in milliseconds. */
const pause = 100

const query = `subscription ($id: ID!, $after: Int!) {
  projectChanges(id: $id, after: $after, language: nb) { revision }
}`

/** Follows a project as the board does: when the stream breaks off, it goes on after the last change it has seen. */
export class ProjectListener {
  readonly project: string
  /** The revisions it was told of, in the order they came. */
  readonly seen: number[] = []
  /** How often the stream broke off. */
  interruptions = 0
  readonly #client: HttpClient
  readonly #after: number
  readonly #work: Promise<void>
  #isStopping = false
  #stream: { destroy(): void } | undefined
  #looks: (() => void)[] = []

  /** Begins after a revision. */
  constructor(client: HttpClient, project: string, after: number) {
    this.#client = client
    this.project = project
    this.#after = after
    this.#work = this.#follow()
  }

  /** Resolves when it was told of a revision. @throws {Error} when it was told of something that is no change. */
  async reached(revision: number): Promise<void> {
    while (this.#last < revision) {
      const { promise, resolve } = Promise.withResolvers<void>()
      this.#looks.push(resolve)
      await Promise.race([promise, this.#work])
    }
  }

  async stop(): Promise<void> {
    this.#isStopping = true
    this.#stream?.destroy()
    await this.#work
  }

  /** Where what it was told is not every revision once, in order, up to the last one. */
  faults(last: number): readonly string[] {
    const wrong = this.seen.findIndex((revision, place) => revision !== this.#after + 1 + place)
    if (wrong >= 0) return [`${this.project}: told of ${this.seen[wrong]} where ${this.#after + 1 + wrong} was due`]
    return this.#last === last ? [] : [`${this.project}: told of ${this.#last} as the last of ${last}`]
  }

  get #last(): number {
    return this.seen.at(-1) ?? this.#after
  }

  async #follow(): Promise<void> {
    while (!this.#isStopping) {
      await this.#listen()
      if (this.#isStopping) return
      this.interruptions += 1
      await sleep(pause)
    }
  }

  async #listen(): Promise<void> {
    const variables = { id: this.project, after: this.#last }
    try {
      const stream = await this.#client.events('/graphql', JSON.stringify({ query, variables }))
      this.#stream = stream
      let open = ''
      for await (const text of stream.setEncoding('utf8')) {
        const lines = `${open}${text}`.split('\n')
        open = lines.pop() ?? ''
        for (const line of lines) this.#take(line)
      }
    } catch (error) {
      if (error instanceof NoChangeError) throw error
      // The gateway is gone, and the stream with it.
    }
  }

  #take(line: string): void {
    if (!line.startsWith('data:') || line === 'data:') return
    const told: { data?: { projectChanges?: { revision?: number } } } = JSON.parse(line.slice('data:'.length))
    const revision = told.data?.projectChanges?.revision
    if (revision === undefined) throw new NoChangeError(line)
    this.seen.push(revision)
    const looks = this.#looks
    this.#looks = []
    for (const look of looks) look()
  }
}

/** A listener was told of something that is no change. */
class NoChangeError extends Error {
  override readonly name = 'NoChangeError'
}
