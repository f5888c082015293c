import { ServerFeaturesClient } from '@eventstore/db-client/generated/serverfeatures_grpc_pb.js'
import shared from '@eventstore/db-client/generated/shared_pb.js'
import { type CallOptions, type ChannelInterface, credentials, type Metadata, status } from '@grpc/grpc-js'
import { EventStoreError } from '../../port.ts'
import { LostConnection } from '../driver.ts'
import { codeOf } from './failures.ts'

/** Year and month of the first version that tells a subscription that it caught up. */
const oldest = [23, 10] as const

/**
 * Lets a server pass that keeps what the port promises of subscriptions, and one that cannot be judged.
 *
 * @param timeout how long the server may take to answer, in milliseconds
 * @throws {EventStoreError} `unavailable` when it is too old
 * @throws {LostConnection} when it does not answer
 */
export async function requireRecentServer(
  channel: ChannelInterface,
  [metadata, options]: readonly [Metadata, CallOptions],
  timeout: number,
): Promise<void> {
  // The channel has its own credentials, and these are not looked at.
  const features = new ServerFeaturesClient(channel.getTarget(), credentials.createInsecure(), {
    channelOverride: channel,
  })
  const { promise, resolve, reject } = Promise.withResolvers<string>()
  const deadline = Date.now() + timeout
  features.getSupportedMethods(new shared.Empty(), metadata, { ...options, deadline }, (error, methods) => {
    if (error === null) resolve(methods.getEventStoreServerVersion())
    else reject(error)
  })
  try {
    const version = await promise
    if (isOlder(version)) throw tooOld(`version ${version}`)
  } catch (error) {
    if (error instanceof EventStoreError) throw error
    judge(channel.getTarget(), error)
  }
}

/** A build of one's own may name no version: it is given the benefit of the doubt. */
function isOlder(version: string): boolean {
  const [, year = 0, month = 0] = (/^(\d+)\.(\d+)\./.exec(version) ?? []).map(Number)
  return year > 0 && (year < oldest[0] || (year === oldest[0] && month < oldest[1]))
}

/** Who is not let in is told so where something is asked for. @throws {EventStoreError | LostConnection} */
function judge(target: string, error: unknown): void {
  const code = codeOf(error)
  if (code === status.UNIMPLEMENTED) throw tooOld('so old that it does not tell its version')
  if (code === status.PERMISSION_DENIED || code === status.UNAUTHENTICATED) return
  const heard = error instanceof Error && 'details' in error ? error.details : error
  throw new LostConnection(`${target} does not tell its version: ${String(heard)}`, { cause: error })
}

function tooOld(what: string): EventStoreError {
  const why = `The EventStoreDB server is ${what}, and never says that a reader has caught up`
  return new EventStoreError('unavailable', `${why}. Version ${oldest.join('.')} or newer does.`)
}
