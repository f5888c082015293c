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
import { leaderNamedBy } from './failures.ts'
import { complaintOf, findNode } from './gossip.ts'
import { channelTo } from './secure-channel.ts'
import { requireRecentServer } from './server-version.ts'

const mebibyte = 1024 * 1024
const defaultKeepAlive = 10_000
/** The longest a timer of Node can wait, in milliseconds. */
const longestTimer = 2_147_483_647
/** How long a node may take to name the others, or its version, in milliseconds. */
const gossipPatience = 2000

/**
 * The connection of the official client to one node: it knows the options and says who calls.
 *
 * The channel is ours, because the client's waits up to two minutes before it tries a node again, and because its
 * handling of errors throws where a server's answer is not as expected. We also look for the node: the client keeps to
 * itself why it finds none, and finds none by its IP address over TLS.
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
    const { hosts, dnsDiscover: _, tls: __, ...others } = options
    const [endpoint = { address: 'localhost', port: 2113 }] = hosts
    // The client's constructor is declared for each kind of cluster apart, and takes all of them. Its own channel is
    // never opened; it asks only whether it may send credentials.
    super({ ...others, endpoint } as SingleNodeOptions, { insecure: tls === undefined }, tls && user)
    this.#settings = settings
    this.#requiresLeader = (options.nodePreference ?? 'leader') === 'leader'
  }

  /**
   * The node to call; found anew after the last one was lost.
   *
   * @throws {EventStoreError} when it is too old
   * @throws {LostConnection}
   */
  async node(): Promise<StreamsClient> {
    if (this.#isClosed) throw new LostConnection('the connection is closed')
    this.#node ??= this.#find()
    return await this.#node
  }

  /**
   * The node, once there is a connection to it: nothing is sent to a node that cannot be reached.
   *
   * @throws {EventStoreError} when it is too old
   * @throws {LostConnection} when there is none within so many milliseconds
   */
  async connectedNode(timeout: number): Promise<StreamsClient> {
    const node = await this.node()
    const channel = node.getChannel()
    const deadline = Date.now() + timeout
    for (;;) {
      const state = channel.getConnectivityState(true)
      if (state === connectivityState.READY) return node
      const complaint = await complaintIn(state, channel, deadline)
      if (complaint === undefined) continue
      this.lose(node)
      throw new LostConnection(`${channel.getTarget()} cannot be reached: ${complaint}`)
    }
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
      const node = this.#clientOf(this.#leader ?? (await this.#address()))
      this.#current = node
      if (this.#isClosed) node.close()
      await requireRecentServer(node.getChannel(), this.callSettings(), gossipPatience)
      return node
    } catch (error) {
      if (this.#current !== undefined) this.lose(this.#current)
      this.#node = undefined
      throw error
    }
  }

  /** @throws {LostConnection} */
  async #address(): Promise<string> {
    const { hosts, dnsDiscover, nodePreference = 'leader', gossipTimeout } = this.#settings.options
    const addresses = hosts.map(({ address, port }) => `${address}:${port}`)
    const [only, ...others] = addresses
    if (!dnsDiscover && only !== undefined && others.length === 0) return only
    const asked = addresses.map((address) => this.#clientOf(address))
    try {
      const timeout = gossipTimeout === undefined ? gossipPatience : gossipTimeout * 1000
      return await findNode(
        asked.map((node) => node.getChannel()),
        nodePreference,
        timeout,
      )
    } finally {
      for (const node of asked) node.close()
    }
  }

  #clientOf(address: string): StreamsClient {
    const { credentials, options } = channelTo(address, this.#settings.tls)
    return new StreamsClient(address, credentials, { ...this.#channelOptions(), ...options })
  }

  #channelOptions(): ChannelOptions {
    const { keepAliveInterval = defaultKeepAlive, keepAliveTimeout = defaultKeepAlive } = this.#settings.options
    return {
      'grpc.keepalive_time_ms': keepAliveInterval < 0 ? longestTimer : keepAliveInterval,
      'grpc.keepalive_timeout_ms': keepAliveTimeout < 0 ? longestTimer : keepAliveTimeout,
      // EventStoreDB keeps events of up to 16 MiB, however they were written.
      'grpc.max_receive_message_length': 17 * mebibyte,
      'grpc.initial_reconnect_backoff_ms': 100,
      'grpc.max_reconnect_backoff_ms': 1000,
    }
  }
}

/** Why a channel that is not ready will not become so; `undefined` when its state is another now. */
async function complaintIn(
  state: connectivityState,
  channel: ChannelInterface,
  deadline: number,
): Promise<string | undefined> {
  if (state === connectivityState.SHUTDOWN) return 'the connection was closed'
  if (state === connectivityState.TRANSIENT_FAILURE) return await complaintOf(channel, gossipPatience)
  const { promise, resolve } = Promise.withResolvers<string | undefined>()
  channel.watchConnectivityState(state, deadline, (error) => resolve(error && 'it does not answer'))
  return await promise
}
