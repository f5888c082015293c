import type { SupportedMethods } from '@eventstore/db-client/generated/serverfeatures_pb.js'
import features from '@eventstore/db-client/generated/serverfeatures_pb.js'
import type { Empty } from '@eventstore/db-client/generated/shared_pb.js'
import type { handleUnaryCall, ServiceDefinition } from '@grpc/grpc-js'

/** The version of EventStoreDB whose protocol is spoken. */
const serverVersion = '24.10.0'

/** What some methods can do beyond their first version. */
const featuresOf: Readonly<Record<string, readonly string[]>> = { batchappend: ['deadline-duration'] }

/** Answers the call `GetSupportedMethods` with every method of these services. */
export function createFeaturesHandler(
  services: readonly ServiceDefinition[],
): handleUnaryCall<Empty, SupportedMethods> {
  const answer = new features.SupportedMethods()
  answer.setEventStoreServerVersion(serverVersion)
  for (const { path } of services.flatMap((service) => Object.values(service))) {
    const [, service = '', method = ''] = path.toLowerCase().split('/')
    const supported = new features.SupportedMethod()
    supported.setServiceName(service)
    supported.setMethodName(method)
    supported.setFeaturesList([...(featuresOf[method] ?? [])])
    answer.addMethods(supported)
  }
  return (_call, callback) => callback(null, answer)
}
