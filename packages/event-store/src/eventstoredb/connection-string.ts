import { createPrivateKey, X509Certificate } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import parser from '@eventstore/db-client/dist/Client/parseConnectionString.js'

type Parsed = ReturnType<typeof parser.parseConnectionString>

/** A connection string that cannot be used; the message says why and what one looks like. It never holds the password. */
export class InvalidConnectionStringError extends Error {
  override readonly name = 'InvalidConnectionStringError'

  constructor(why: string, options?: ErrorOptions) {
    super(`The EventStoreDB connection string cannot be used: ${why.replace(/\.$/, '')}. ${examples}`, options)
  }
}

const examples =
  'One node without TLS: esdb://127.0.0.1:2113?tls=false. A cluster: esdb+discover://user:password@cluster.example.org:2113?tlsCAFile=/etc/ssl/eventstoredb.crt.'

interface Credentials {
  readonly username: string
  readonly password: string
}

/** What a connection string says, with the files it names already read. */
export interface ConnectionSettings {
  readonly options: Parsed
  readonly credentials: Credentials | undefined
  /** `undefined` without TLS. */
  readonly tls: TlsFiles | undefined
}

/** PEM; without an authority's certificate, those of the system count. */
export interface TlsFiles {
  readonly authority: Buffer | undefined
  readonly client: { readonly certificate: Buffer; readonly key: Buffer } | undefined
}

/**
 * Reads a connection string as EventStoreDB's own clients do.
 *
 * @param credentials instead of those in the string
 * @throws {InvalidConnectionStringError}
 */
export function readConnectionString(text: string, credentials?: Credentials): ConnectionSettings {
  requireUsableOptions(text)
  const options = parsed(text)
  return {
    options,
    credentials: credentials ?? options.defaultCredentials,
    tls: options.tls === false ? undefined : tlsFiles(options),
  }
}

/** The files that a connection string names, unread; none of one that cannot be used. */
export function filesNamedIn(text: string): Pick<Parsed, 'tlsCAFile' | 'userCertFile' | 'userKeyFile'> {
  const outcome = parse(text)
  return 'complaint' in outcome ? {} : outcome
}

function parsed(text: string): Parsed {
  const outcome = parse(text)
  if ('complaint' in outcome) throw new InvalidConnectionStringError(outcome.complaint)
  return outcome
}

/** The parser's own error quotes the string, and with it the password: it goes no further than this. */
function parse(text: string): Parsed | { readonly complaint: string } {
  try {
    return parser.parseConnectionString(text)
  } catch (error) {
    return { complaint: complaintOf(error) }
  }
}

function complaintOf(error: unknown): string {
  if (!(error instanceof Error) || !('expected' in error) || !('location' in error)) return 'it cannot be read'
  const [at] = Array.isArray(error.location) ? error.location : []
  return `expected ${String(error.expected)} at character ${Number(at) + 1}`
}

const knownOptions = new Set(
  [
    'connectionName',
    'defaultDeadline',
    'discoveryInterval',
    'gossipTimeout',
    'keepAliveInterval',
    'keepAliveTimeout',
    'maxDiscoverAttempts',
    'nodePreference',
    'throwOnAppendFailure',
    'tls',
    'tlsCAFile',
    'tlsVerifyCert',
    'userCertFile',
    'userKeyFile',
  ].map(flat),
)

/** The parser would only warn, on the console and with the whole string. */
function requireUsableOptions(text: string): void {
  const [, query = ''] = text.split('?')
  for (const pair of query.split('&')) {
    const [name = '', value] = pair.split('=')
    if (name !== '' && !knownOptions.has(flat(name))) {
      // What is no name may be the rest of a password.
      const what = /^\w+$/.test(name) ? `there is no option "${name}"` : 'a name of an option is none'
      throw new InvalidConnectionStringError(`${what}; in a password, ? is written %3F and & is written %26`)
    }
    if (flat(name) === 'tlsverifycert' && value !== 'true') {
      throw new InvalidConnectionStringError('certificates are always verified; name their authority with tlsCAFile')
    }
  }
}

function flat(name: string): string {
  return name.trim().toLowerCase().replaceAll(/[_-]/g, '')
}

function tlsFiles({ tlsCAFile, userCertFile, userKeyFile }: Parsed): TlsFiles {
  if ((userCertFile === undefined) !== (userKeyFile === undefined)) {
    throw new InvalidConnectionStringError('userCertFile and userKeyFile are given together or not at all')
  }
  const client =
    userCertFile === undefined || userKeyFile === undefined
      ? undefined
      : {
          certificate: certificateOf('userCertFile', userCertFile),
          key: fileOf('userKeyFile', userKeyFile, createPrivateKey),
        }
  return { authority: tlsCAFile === undefined ? undefined : certificateOf('tlsCAFile', tlsCAFile), client }
}

function certificateOf(option: string, path: string): Buffer {
  return fileOf(option, path, (text) => new X509Certificate(text))
}

function fileOf(option: string, path: string, parse: (text: Buffer) => unknown): Buffer {
  const file = resolve(path)
  if (!existsSync(file)) throw new InvalidConnectionStringError(`the file of ${option} does not exist: ${file}`)
  try {
    const text = readFileSync(file)
    parse(text)
    return text
  } catch (cause) {
    throw new InvalidConnectionStringError(`the file of ${option} cannot be read, or holds none: ${file}`, { cause })
  }
}
