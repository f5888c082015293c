import { GossipService } from '@eventstore/db-client/generated/gossip_grpc_pb.js'
import { ServerFeaturesService } from '@eventstore/db-client/generated/serverfeatures_grpc_pb.js'
import grpc from '@grpc/grpc-js'
import type { ServerContext } from './context.ts'
import { asRpcFailure } from './failures.ts'

/** What clients ask before they know who they are to be. */
const openToAll = new Set(
  [ServerFeaturesService, GossipService].flatMap((service) => Object.values(service).map(({ path }) => path)),
)

/**
 * Lets calls through once it is known who makes them. Until then nothing that was sent is read: a stranger takes no room.
 */
export function createAdmission({ users, onError }: ServerContext): grpc.ServerInterceptor {
  return ({ path }, call) =>
    new grpc.ServerInterceptingCall(call, {
      start: (begin) =>
        begin({
          onReceiveMetadata: (metadata, admit) => {
            if (openToAll.has(path)) {
              admit(metadata)
              return
            }
            users.admit(metadata).then(
              () => admit(metadata),
              (error: unknown) => call.sendStatus(asRpcFailure(error, '', onError)),
            )
          },
        }),
    })
}
