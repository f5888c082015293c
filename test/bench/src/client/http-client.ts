import { Agent, type IncomingMessage, request } from 'node:http'
import { text } from 'node:stream/consumers'

/** Sent with everything: the gateway refuses changes without its own header. */
const ownHeaders = { 'content-type': 'application/json', 'x-samstyre': 'bench' } as const

export interface Answer {
  readonly status: number
  readonly headers: IncomingMessage['headers']
  readonly body: string
}

/** Talks to one server over connections that stay open, at most so many. */
export class HttpClient {
  readonly #url: string
  readonly #agent: Agent
  readonly #cookie: string

  /** @param from the address of this machine to send from, where it has several */
  constructor(url: string, connections: number, cookie = '', from?: string) {
    this.#url = url
    this.#cookie = cookie
    this.#agent = new Agent({
      keepAlive: true,
      maxSockets: connections,
      ...(from === undefined ? {} : { localAddress: from }),
    })
  }

  /** A client that is logged in as somebody the register knows. */
  static async loggedIn(url: string, connections: number, person: string, from?: string): Promise<HttpClient> {
    const stranger = new HttpClient(url, 1, '', from)
    const { status, headers, body } = await stranger.post('/demo/login', JSON.stringify({ person }))
    stranger.close()
    if (status !== 204) throw new Error(`${person} could not log in: ${status} ${body}`)
    return new HttpClient(url, connections, headers['set-cookie']?.[0]?.split(';')[0], from)
  }

  /** What is sent with everything to be known again. */
  get cookie(): string {
    return this.#cookie
  }

  /** Whether a page is there: its status. */
  async get(path: string): Promise<number> {
    const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>()
    request(`${this.#url}${path}`, { agent: this.#agent }, resolve).once('error', reject).end()
    const response = await promise
    await text(response)
    return response.statusCode ?? 0
  }

  async post(path: string, body: string): Promise<Answer> {
    const response = await this.#send(path, body, this.#agent)
    return { status: response.statusCode ?? 0, headers: response.headers, body: await text(response) }
  }

  /** Data of a GraphQL operation. @throws {Error} when the API answers errors. */
  async ask(query: string, variables: object): Promise<unknown> {
    const { body } = await this.post('/graphql', JSON.stringify({ query, variables }))
    const answer: unknown = JSON.parse(body)
    if (typeof answer !== 'object' || answer === null || 'errors' in answer || !('data' in answer)) {
      throw new Error(`The API answered ${body}`)
    }
    return answer.data
  }

  /** A stream of events on a connection of its own, once the server has begun it. */
  async events(path: string, body: string): Promise<IncomingMessage> {
    const response = await this.#send(path, body, new Agent(), { accept: 'text/event-stream' })
    if (response.statusCode !== 200) throw new Error(`No events: ${response.statusCode} ${await text(response)}`)
    return response
  }

  close(): void {
    this.#agent.destroy()
  }

  async #send(path: string, body: string, agent: Agent, more: object = {}): Promise<IncomingMessage> {
    const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>()
    const cookie = this.#cookie === '' ? {} : { cookie: this.#cookie }
    const headers = { ...ownHeaders, ...cookie, ...more, 'content-length': Buffer.byteLength(body) }
    const sent = request(`${this.#url}${path}`, { method: 'POST', agent, headers }, resolve)
    sent.once('error', reject)
    sent.end(body)
    return await promise
  }
}
