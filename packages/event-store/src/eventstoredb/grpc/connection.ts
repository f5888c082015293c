import { EventStoreDBClient, type SingleNodeOptions } from '@eventstore/db-client'
import { StreamsClient } from '@eventstore/db-client/generated/streams_grpc_pb.js'
import {
  type CallOptions,
  type ChannelInterface,
  type ChannelOptions,
  connectivityState,
  type Metadata,
} from '@grpc/grpc-js'
import type { ConnectionSettings } from '../connection-string.ts'
import { LostConnection } from '../driver.ts'
import { complaintOf } from './complaint.ts'
import { leaderNamedBy } from './failures.ts'
import { channelTo, discoveryCredentials } from './secure-channel.ts'

const mebibyte = 1024 * 1024
const defaultKeepAlive = 10_000

/**
 * The connection of the official client to one node: it finds the node, knows the options and says who calls.
 *
 * The channel is ours, because the client's waits up to two minutes before it tries a node again, and because its
 * handling of errors throws where a server's answer is not as expected.
 */
export class Connection extends EventStoreDBClient {
  readonly #settings: ConnectionSettings
  readonly #requiresLeader: boolean
  #node: Promise<StreamsClient> | undefined
  /** The same, once it is found. */
  #current: StreamsClient | undefined
  #leader: string | undefined
  #isClosed = false

  constructor(settings: ConnectionSettings) {
    const { options, tls, credentials: user } = settings
    const { hosts, dnsDiscover, tls: _, ...others } = options
    const [first] = hosts
    const nodes = dnsDiscover ? { discover: first } : { endpoints: hosts }
    const where = dnsDiscover || hosts.length > 1 ? nodes : { endpoint: first }
    // The client's constructor is declared for each kind of cluster apart, and takes all of them.
    super({ ...others, ...where } as SingleNodeOptions, discoveryCredentials(tls), tls && user)
    this.#settings = settings
    this.#requiresLeader = (options.nodePreference ?? 'leader') === 'leader'
  }

  /** The node to call; found anew after the last one was lost. */
  async node(): Promise<StreamsClient> {
    if (this.#isClosed) throw new LostConnection('the connection is closed')
    this.#node ??= this.#find()
    return await this.#node
  }

  /**
   * The node, once there is a connection to it: nothing is sent to a node that cannot be reached.
   *
   * @throws {LostConnection} when there is none within so many milliseconds
   */
  async connectedNode(timeout: number): Promise<StreamsClient> {
    const node = await this.node()
    const deadline = Date.now() + timeout
    const channel = node.getChannel()
    let state = channel.getConnectivityState(true)
    while (state !== connectivityState.READY) {
      const hasFailed = state === connectivityState.TRANSIENT_FAILURE
      const isHopeless = hasFailed || state === connectivityState.SHUTDOWN
      if (isHopeless || !(await changes(channel, state, deadline))) {
        const complaint = hasFailed ? `: ${await complaintOf(channel)}` : ''
        this.lose(node)
        throw new LostConnection(`${channel.getTarget()} cannot be reached${complaint}`)
      }
      state = channel.getConnectivityState(true)
    }
    return node
  }

  /** Lets go of a node that does not answer; calls under way on it go on. The next call looks for a node again. */
  lose(node: StreamsClient, error?: unknown): void {
    if (node !== this.#current) return
    this.#leader = leaderNamedBy(error)
    this.#node = undefined
    this.#current = undefined
    node.close()
  }

  /** Who calls, and for how long: as long as it takes, since every call here has a limit of its own. */
  callSettings(): [Metadata, CallOptions] {
    const [metadata, options] = this.callArguments(
      { requiresLeader: this.#requiresLeader },
      { deadline: Number.POSITIVE_INFINITY },
    )
    const { tls, credentials: user } = this.#settings
    if (tls === undefined && user !== undefined) {
      // The client sends credentials over TLS only; a server on the same machine may want them all the same.
      const basic = Buffer.from(`${user.username}:${user.password}`).toString('base64')
      metadata.set('authorization', `Basic ${basic}`)
    }
    return [metadata, options]
  }

  close(): void {
    this.#isClosed = true
    this.#current?.close()
  }

  async #find(): Promise<StreamsClient> {
    try {
      const node = this.#clientOf(this.#leader ?? (await this.resolveUri()))
      this.#current = node
      if (this.#isClosed) node.close()
      return node
    } catch (cause) {
      this.#node = undefined
      throw new LostConnection(`no node of the cluster was found: ${await this.#complaintOfFirst()}`, { cause })
    }
  }

  /** The client keeps to itself why it found none: the first node that it asked is asked once more. */
  async #complaintOfFirst(): Promise<string> {
    const [{ address, port } = { address: '', port: 0 }] = this.#settings.options.hosts
    const node = this.#clientOf(`${address}:${port}`)
    try {
      return await complaintOf(node.getChannel())
    } finally {
      node.close()
    }
  }

  #clientOf(address: string): StreamsClient {
    const { credentials, options } = channelTo(address, this.#settings.tls)
    return new StreamsClient(address, credentials, { ...this.#channelOptions(), ...options })
  }

  #channelOptions(): ChannelOptions {
    const { keepAliveInterval = defaultKeepAlive, keepAliveTimeout = defaultKeepAlive } = this.#settings.options
    return {
      'grpc.keepalive_time_ms': keepAliveInterval < 0 ? Number.MAX_VALUE : keepAliveInterval,
      'grpc.keepalive_timeout_ms': keepAliveTimeout < 0 ? Number.MAX_VALUE : keepAliveTimeout,
      // EventStoreDB keeps events of up to 16 MiB, however they were written.
      'grpc.max_receive_message_length': 17 * mebibyte,
      'grpc.initial_reconnect_backoff_ms': 100,
      'grpc.max_reconnect_backoff_ms': 1000,
    }
  }
}

/** False when the state is still the same at the deadline, in milliseconds since 1970. */
async function changes(channel: ChannelInterface, state: connectivityState, deadline: number): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>()
  channel.watchConnectivityState(state, deadline, (error) => resolve(error === undefined))
  return await promise
}
