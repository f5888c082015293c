import { MonitoringService } from '@eventstore/db-client/generated/monitoring_grpc_pb.js'
import { OperationsService } from '@eventstore/db-client/generated/operations_grpc_pb.js'
import { PersistentSubscriptionsService } from '@eventstore/db-client/generated/persistent_grpc_pb.js'
import { ProjectionsService } from '@eventstore/db-client/generated/projections_grpc_pb.js'
import { UsersService } from '@eventstore/db-client/generated/users_grpc_pb.js'
import type { handleUnaryCall, Server, ServiceDefinition, UntypedServiceImplementation } from '@grpc/grpc-js'
import { unimplemented } from '../failures.ts'
import { readNothing } from '../wire/requests.ts'

const services: readonly ServiceDefinition[] = [
  PersistentSubscriptionsService,
  ProjectionsService,
  UsersService,
  OperationsService,
  MonitoringService,
]

const served =
  'this server keeps an embedded log and serves Streams (Read, Append, BatchAppend, Delete, Tombstone), ServerFeatures and Gossip'

/** Lets every service of EventStoreDB that is not served say so, and what is. */
export function refuseOtherServices(server: Server): void {
  for (const service of services) server.addService(unread(service), refusals(service))
}

/** A service whose requests nobody looks into. */
function unread(service: ServiceDefinition): ServiceDefinition {
  const methods = Object.entries(service).map(([name, method]) => [
    name,
    { ...method, requestDeserialize: readNothing },
  ])
  return Object.fromEntries(methods)
}

function refusals(service: ServiceDefinition): UntypedServiceImplementation {
  const handlers: UntypedServiceImplementation = {}
  for (const [name, { path, responseStream }] of Object.entries(service)) {
    const failure = unimplemented(`${path.slice(1)} is not served: ${served}.`)
    handlers[name] = responseStream
      ? (call: { emit(event: 'error', error: Error): boolean }) => call.emit('error', failure)
      : (...[, callback]: Parameters<handleUnaryCall<unknown, unknown>>) => callback(failure)
  }
  return handlers
}
