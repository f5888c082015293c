import { ownHeader } from '../src/http/require-own-header.ts'

/** An answer of the API, whatever its shape. */
export interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly body: unknown
  /** What stands at a path of the answer's data, such as `project.gates.0.state`. */
  at(path: string): unknown
  /** The code of the first error. */
  readonly errorCode: unknown
}

/** Somebody who uses the API, with a cookie of their own. */
export interface Client {
  readonly url: string
  readonly cookie: string
  query(document: string, variables?: object, headers?: Record<string, string>): Promise<Answer>
  /** Sends a command with a given or a new id; the answer's path starts at the result. */
  send(command: string, input: object, options?: SendOptions): Promise<Answer & { readonly commandId: string }>
}

export interface SendOptions {
  readonly project?: string
  readonly commandId?: string
  readonly expectedRevision?: number
  readonly language?: string
}

/** A client of a gateway; nobody is logged in until `loggedIn`. */
export function clientOf(url: string, cookie = ''): Client {
  async function query(
    document: string,
    variables: object = {},
    headers: Record<string, string> = {},
  ): Promise<Answer> {
    const response = await post(url, '/graphql', { query: document, variables }, { cookie, ...headers })
    return answerFrom(response, await response.json())
  }
  return {
    url,
    cookie,
    query,
    async send(command, input, { project, commandId = crypto.randomUUID(), expectedRevision, language = 'en' } = {}) {
      const type = `${command.charAt(0).toUpperCase()}${command.slice(1)}Input!`
      const onProject = project !== undefined
      const document = `mutation Send($commandId: ID!, ${onProject ? '$project: ID!, $expectedRevision: Int, ' : ''}$input: ${type}) {
        result: ${command}(commandId: $commandId, ${onProject ? 'project: $project, expectedRevision: $expectedRevision, ' : ''}input: $input) {
          __typename
          ... on CommandAccepted { revision project repeated }
          ... on CommandRejected { code rule message values { name value } }
          ... on NotPermitted { permission rule message roles }
          ... on VersionConflict { expectedRevision currentRevision since { revision type sentence } }
        }
      }`
      const variables = { commandId, project, expectedRevision, input }
      const answer = await query(document, variables, { 'accept-language': language })
      return { ...answer, commandId, at: (path: string) => answer.at(path === '' ? 'result' : `result.${path}`) }
    },
  }
}

/** Logs in as somebody and answers a client that carries the cookie. */
export async function loggedIn(url: string, person: string): Promise<Client> {
  const response = await post(url, '/demo/login', { person })
  const cookie = response.headers.getSetCookie()[0]?.split(';')[0]
  if (cookie === undefined) throw new Error(`nobody could log in as ${person}: ${response.status}`)
  return clientOf(url, cookie)
}

/** Posts JSON with our own header. */
export async function post(
  url: string,
  path: string,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<Response> {
  return await fetch(`${url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', [ownHeader]: '1', ...headers },
    body: JSON.stringify(body),
  })
}

function answerFrom({ status, headers }: Response, body: unknown): Answer {
  return {
    status,
    headers,
    body,
    at: (path) => path.split('.').reduce(step, step(body, 'data')),
    errorCode: ['errors', '0', 'extensions', 'code'].reduce(step, body),
  }
}

function step(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
}
