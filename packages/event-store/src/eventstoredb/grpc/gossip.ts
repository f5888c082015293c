import discovery, { type MemberInfo } from '@eventstore/db-client/dist/Client/discovery.js'
import { GossipClient } from '@eventstore/db-client/generated/gossip_grpc_pb.js'
import type { ClusterInfo } from '@eventstore/db-client/generated/gossip_pb.js'
import shared from '@eventstore/db-client/generated/shared_pb.js'
import { type ChannelInterface, credentials, Metadata } from '@grpc/grpc-js'
import { LostConnection } from '../driver.ts'

type Preference = Parameters<typeof discovery.determineBestNode>[0]

/**
 * The node to go to, as the first to answer of those that are asked says.
 *
 * @param channels to the nodes that are known
 * @param timeout how long they may take, in milliseconds
 * @returns `host:port`
 * @throws {LostConnection} with what each of them said instead
 */
export async function findNode(
  channels: readonly ChannelInterface[],
  preference: Preference,
  timeout: number,
): Promise<string> {
  try {
    return await Promise.any(channels.map((channel) => nodeNamedBy(channel, preference, timeout)))
  } catch (cause) {
    const complaints = cause instanceof AggregateError ? cause.errors.map(String) : [String(cause)]
    throw new LostConnection(`no node of the cluster was found: ${[...new Set(complaints)].join('; ')}`, { cause })
  }
}

/** Why a node cannot be used, as the channel to it says to a simple call; `undefined` when it answers after all. */
export async function complaintOf(channel: ChannelInterface, timeout: number): Promise<string | undefined> {
  try {
    await askForMembers(channel, timeout)
    return undefined
  } catch (error) {
    return error instanceof Complaint ? error.details : String(error)
  }
}

/** What a node, or the channel to it, says instead of an answer. */
class Complaint extends Error {
  override readonly name = 'Complaint'
  readonly details: string

  constructor(node: string, details: string) {
    super(`${node}: ${details}`)
    this.details = details
  }

  override toString(): string {
    return this.message
  }
}

/** @throws {Complaint} */
async function nodeNamedBy(channel: ChannelInterface, preference: Preference, timeout: number): Promise<string> {
  const cluster = await askForMembers(channel, timeout)
  const best = discovery.determineBestNode(preference, cluster.getMembersList().map(memberOf))
  if (best === undefined) throw new Complaint(channel.getTarget(), 'it answers, and names no node that can be used')
  return `${best.address}:${best.port}`
}

/** @throws {Complaint} */
async function askForMembers(channel: ChannelInterface, timeout: number): Promise<ClusterInfo> {
  // The channel has its own credentials, and these are not looked at.
  const gossip = new GossipClient(channel.getTarget(), credentials.createInsecure(), { channelOverride: channel })
  const { promise, resolve, reject } = Promise.withResolvers<ClusterInfo>()
  gossip.read(new shared.Empty(), new Metadata(), { deadline: Date.now() + timeout }, (error, cluster) => {
    if (error === null) resolve(cluster)
    else reject(new Complaint(channel.getTarget(), error.details.replace(/ *Resolution note: *$/, '')))
  })
  return await promise
}

function memberOf(member: ReturnType<ClusterInfo['getMembersList']>[number]): MemberInfo {
  const endPoint = member.getHttpEndPoint()
  return {
    timeStamp: Number(member.getTimeStamp()),
    state: member.getState(),
    isAlive: member.getIsAlive(),
    ...(endPoint === undefined ? {} : { httpEndpoint: { address: endPoint.getAddress(), port: endPoint.getPort() } }),
  }
}
