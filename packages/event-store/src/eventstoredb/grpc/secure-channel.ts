import { isIP } from 'node:net'
import { checkServerIdentity, type PeerCertificate } from 'node:tls'
import { type ChannelCredentials, type ChannelOptions, credentials } from '@grpc/grpc-js'
import type { TlsFiles } from '../connection-string.ts'
import { ImpatientCredentials } from './impatient-credentials.ts'

/** What a channel to a node needs beside its address. */
export interface Channel {
  readonly credentials: ChannelCredentials
  readonly options: ChannelOptions
}

/** TLS names the server it wants, and never by an IP address: a node that has only that one is asked for by this name. */
const nameless = 'address.invalid'

/** The channel to a node, `host:port`; without TLS, a plain one. The certificate must be the host's own. */
export function channelTo(node: string, tls: TlsFiles | undefined): Channel {
  if (tls === undefined) return { credentials: new ImpatientCredentials(credentials.createInsecure()), options: {} }
  const address = node.slice(0, node.lastIndexOf(':')).replaceAll(/[[\]]/g, '')
  if (isIP(address) === 0) return { credentials: secure(tls, {}), options: {} }
  const isAddressOf = (_: string, certificate: PeerCertificate) => checkServerIdentity(address, certificate)
  return {
    credentials: secure(tls, { checkServerIdentity: isAddressOf }),
    options: { 'grpc.ssl_target_name_override': nameless },
  }
}

function secure(
  { authority, client }: TlsFiles,
  verify: Exclude<Parameters<typeof credentials.createSsl>[3], undefined>,
): ChannelCredentials {
  const { key = null, certificate = null } = client ?? {}
  return new ImpatientCredentials(credentials.createSsl(authority ?? null, key, certificate, verify))
}
