import { randomUUID } from 'node:crypto'

/** What a command was answered with. */
export interface Answer {
  readonly __typename: 'CommandAccepted' | 'CommandRejected' | 'VersionConflict' | 'NotPermitted'
  readonly revision?: number
  readonly repeated?: boolean
  readonly code?: string
  readonly rule?: string
  readonly message?: string
  readonly permission?: string
  readonly currentRevision?: number
}

const answerFields = `{ __typename
  ... on CommandAccepted { revision repeated }
  ... on CommandRejected { code rule message }
  ... on NotPermitted { permission rule message }
  ... on VersionConflict { currentRevision } }`

/** Somebody logged in, who talks to the API as a browser does. */
export class Person {
  readonly id: string
  readonly #url: string
  #cookie = ''

  private constructor(url: string, id: string) {
    this.#url = url
    this.id = id
  }

  static async logIn(url: string, id: string): Promise<Person> {
    const person = new Person(url, id)
    await person.#logIn()
    return person
  }

  async #logIn(): Promise<void> {
    const answer = await fetch(`${this.#url}/demo/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-samstyre': 'story' },
      body: JSON.stringify({ person: this.id }),
    })
    if (answer.status !== 204) throw new Error(`${this.id} could not log in: ${answer.status} ${await answer.text()}`)
    this.#cookie = (answer.headers.getSetCookie()[0] ?? '').split(';')[0] ?? ''
  }

  /** Data of a query. What the API reports as errors is thrown with its codes. */
  async ask<Data>(query: string, variables: Record<string, unknown> = {}): Promise<Data> {
    let body = await this.#post(query, variables)
    if (JSON.stringify(body.errors ?? []).includes('UNAUTHENTICATED')) {
      // A story lasts for years, a session for hours.
      await this.#logIn()
      body = await this.#post(query, variables)
    }
    if (body.errors !== undefined) throw new Error(JSON.stringify(body.errors))
    // A story asks with a literal query and names the shape of its answer beside it.
    return body.data as Data
  }

  async #post(query: string, variables: Record<string, unknown>): Promise<{ data?: unknown; errors?: unknown }> {
    const answer = await fetch(`${this.#url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-samstyre': 'story', cookie: this.#cookie },
      body: JSON.stringify({ query, variables }),
    })
    const body: unknown = await answer.json()
    if (typeof body !== 'object' || body === null) throw new Error('The answer is no GraphQL answer.')
    return body
  }

  /** Sends a command, on a project where one is given, and answers whatever came back. */
  async send(
    command: string,
    input: object,
    on: { project?: string; expectedRevision?: number; commandId?: string } = {},
  ): Promise<Answer & { commandId: string }> {
    const { project, expectedRevision, commandId = randomUUID() } = on
    const type = `${command[0]?.toUpperCase()}${command.slice(1)}Input!`
    const query =
      project === undefined
        ? `mutation ($commandId: ID!, $input: ${type}) { answer: ${command}(commandId: $commandId, input: $input) ${answerFields} }`
        : `mutation ($commandId: ID!, $project: ID!, $expectedRevision: Int, $input: ${type}) {
             answer: ${command}(commandId: $commandId, project: $project, expectedRevision: $expectedRevision, input: $input) ${answerFields} }`
    const { answer } = await this.ask<{ answer: Answer }>(query, { commandId, project, expectedRevision, input })
    return { ...answer, commandId }
  }

  /** As `send`, where anything but acceptance is a failure of the story. */
  async does(command: string, input: object, project?: string): Promise<string> {
    const answer = await this.send(command, input, project === undefined ? {} : { project })
    if (answer.__typename !== 'CommandAccepted') {
      throw new Error(`${command} was not accepted: ${JSON.stringify(answer)} for ${JSON.stringify(input)}`)
    }
    return answer.commandId
  }
}
