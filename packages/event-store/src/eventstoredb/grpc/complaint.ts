import { GossipClient } from '@eventstore/db-client/generated/gossip_grpc_pb.js'
import shared from '@eventstore/db-client/generated/shared_pb.js'
import { type ChannelInterface, credentials, Metadata } from '@grpc/grpc-js'

/** How long a node may take to say anything, in milliseconds. */
const patience = 1000

/**
 * Why a node cannot be used, as the channel to it says to the simplest call there is: a refused connection, a certificate
 * of another authority, a name that is not found.
 */
export async function complaintOf(channel: ChannelInterface): Promise<string> {
  const node = channel.getTarget()
  const gossip = new GossipClient(node, credentials.createInsecure(), { channelOverride: channel })
  const { promise, resolve } = Promise.withResolvers<string>()
  gossip.read(new shared.Empty(), new Metadata(), { deadline: Date.now() + patience }, (error) =>
    resolve(error === null ? `${node} answers, and names no node to go to` : `${node}: ${error.details}`),
  )
  return await promise
}
