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
  /** How often the stream broke off. */
  interruptions = 0
  readonly #client: HttpClient
  readonly #after: number
  /** The revisions it was told of, in the order they came. */
  readonly #seen: number[] = []
  /** What it was told that is no change. */
  readonly #strange: string[] = []
  readonly #work: Promise<void>
  #isStopping = false
  #stream: { destroy(): void } | undefined

  /** Begins after a revision. */
  constructor(client: HttpClient, project: string, after: number) {
    this.#client = client
    this.project = project
    this.#after = after
    this.#work = this.#follow()
  }

  async stop(): Promise<void> {
    this.#isStopping = true
    this.#stream?.destroy()
    await this.#work
  }

  /** Where what it was told is not every revision once, in order, up to the last one. */
  faults(last: number): readonly string[] {
    const wrong = this.#seen.findIndex((revision, place) => revision !== this.#after + 1 + place)
    if (wrong >= 0) return [`${this.project}: told of ${this.#seen[wrong]} where ${this.#after + 1 + wrong} was due`]
    if (this.#last !== last) return [`${this.project}: told of ${this.#last} as the last of ${last}`]
    return this.#strange
  }

  get #last(): number {
    return this.#seen.at(-1) ?? this.#after
  }

  async #follow(): Promise<void> {
    while (!this.#isStopping) {
      try {
        await this.#listen()
      } catch {
        // The gateway is gone, and the stream with it.
      }
      if (this.#isStopping) return
      this.interruptions += 1
      await sleep(pause)
    }
  }

  async #listen(): Promise<void> {
    const variables = { id: this.project, after: this.#last }
    const stream = await this.#client.events('/graphql', JSON.stringify({ query, variables }))
    this.#stream = stream
    if (this.#isStopping) stream.destroy()
    let open = ''
    for await (const text of stream.setEncoding('utf8')) {
      const lines = `${open}${text}`.split('\n')
      open = lines.pop() ?? ''
      for (const line of lines) this.#take(line)
    }
  }

  #take(line: string): void {
    if (!line.startsWith('data:') || line === 'data:') return
    const told: { data?: { projectChanges?: { revision?: number } } } = JSON.parse(line.slice('data:'.length))
    const revision = told.data?.projectChanges?.revision
    if (revision === undefined) this.#strange.push(line)
    else this.#seen.push(revision)
  }
}
