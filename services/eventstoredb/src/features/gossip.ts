import { randomUUID } from 'node:crypto'
import type { ClusterInfo } from '@eventstore/db-client/generated/gossip_pb.js'
import gossip from '@eventstore/db-client/generated/gossip_pb.js'
import type { Empty } from '@eventstore/db-client/generated/shared_pb.js'
import shared from '@eventstore/db-client/generated/shared_pb.js'
import type { handleUnaryCall } from '@grpc/grpc-js'
import { invalidArgument } from '../failures.ts'

/**
 * Answers the call `Gossip.Read`: one node, which leads, at the address by which the caller found it.
 *
 * @param defaultPort of an address without one
 */
export function createGossipHandler(defaultPort: number): handleUnaryCall<Empty, ClusterInfo> {
  const instance = new shared.UUID()
  instance.setString(randomUUID())
  return (call, callback) => {
    // The scheme has no port of its own, so that none is left out of what was written.
    const address = URL.parse(`grpc://${call.getHost()}`)
    if (address === null) {
      callback(invalidArgument(`The call came to ${call.getHost()}, which is no address.`))
      return
    }
    const { hostname, port } = address
    const endPoint = new gossip.EndPoint()
    // An IPv6 address stands in brackets: the caller puts host and port together again.
    endPoint.setAddress(hostname)
    endPoint.setPort(port === '' ? defaultPort : Number(port))
    const member = new gossip.MemberInfo()
    member.setInstanceId(instance)
    member.setTimeStamp(`${Date.now()}0000`)
    member.setState(gossip.MemberInfo.VNodeState.LEADER)
    member.setIsAlive(true)
    member.setHttpEndPoint(endPoint)
    const cluster = new gossip.ClusterInfo()
    cluster.addMembers(member)
    callback(null, cluster)
  }
}
