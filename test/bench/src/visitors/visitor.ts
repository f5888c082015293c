import { setTimeout as sleep } from 'node:timers/promises'
import { HttpClient } from '../client/http-client.ts'

/** What visitors are sent to. */
export interface Target {
  readonly url: string
  /** The project that holds most. */
  readonly project: string
  readonly lastRevision: number
  readonly deviation: string
  /** Those who come: each may see and write in it. */
  readonly people: readonly string[]
}

/** Somebody who keeps asking. */
export interface Visitor {
  readonly name: string
  /** Goes on until it is over. */
  visit(visit: Visit): Promise<void>
}

/** How long somebody waits whose connection was cut before connecting again, in milliseconds. */
const pause = 5

/** One visitor's stay: who is visited from where, until when, and what came of it. */
export class Visit {
  readonly target: Target
  readonly person: string
  readonly from: string | undefined
  readonly over: AbortSignal
  /** How often each thing came of it. */
  readonly outcomes = new Map<string, number>()

  constructor(target: Target, person: string, from: string | undefined, over: AbortSignal) {
    this.target = target
    this.person = person
    this.from = from
    this.over = over
  }

  note(outcome: string): void {
    this.outcomes.set(outcome, (this.outcomes.get(outcome) ?? 0) + 1)
  }

  /** The visitor, in a new session. */
  async logIn(connections: number): Promise<HttpClient> {
    return await HttpClient.loggedIn(this.target.url, connections, this.person, this.from)
  }

  /** Does something again and again, so many times at once. A connection that is cut is part of the game. */
  async goOn(atATime: number, again: () => Promise<string>): Promise<void> {
    const one = async () => {
      while (!this.over.aborted) {
        this.note('begun')
        const outcome = await again().catch((error: unknown) => `cut off: ${codeOf(error)}`)
        this.note(outcome)
        if (outcome.startsWith('cut off')) await sleep(pause)
      }
    }
    await Promise.all(Array.from({ length: atATime }, one))
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error)
}

/**
 * Somebody who logs in anew whenever a session was refused because it asked too much: limits of sessions alone hold
 * nobody up who does.
 */
export class Insistent {
  readonly #visit: Visit
  readonly #connections: number
  #client: HttpClient | undefined

  constructor(visit: Visit, connections: number) {
    this.#visit = visit
    this.#connections = connections
  }

  /** What is sent with everything to be known again. */
  async cookie(): Promise<string> {
    return (await this.#loggedIn()).cookie
  }

  /** What came of a question: a code, or that it was answered. */
  async ask(query: string, more: object = {}): Promise<string> {
    const { project: id, deviation } = this.#visit.target
    const client = await this.#loggedIn()
    const asked = { query, variables: { id, deviation }, ...more }
    const { status, body } = await client.post('/graphql', JSON.stringify(asked))
    const outcome = outcomeOf(status, body)
    if (outcome === 'TOO_MANY_REQUESTS' && client === this.#client) this.#client = undefined
    return outcome
  }

  async #loggedIn(): Promise<HttpClient> {
    this.#client ??= await this.#visit.logIn(this.#connections)
    return this.#client
  }
}

const beginning = 2000

/** What an answer says in short. */
export function outcomeOf(status: number, body: string): string {
  const code = /"code":"([A-Z_]+)"/.exec(body.slice(0, beginning))?.[1]
  return code ?? (status === 200 ? 'answered' : String(status))
}
