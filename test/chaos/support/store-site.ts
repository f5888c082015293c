import type { EventStore } from '@samstyre/event-store'
import { openEventStoreDB } from '@samstyre/event-store/eventstoredb'
import { StoreProcess, type StoreProcessOptions } from './store-process.ts'
import { TcpProxy } from './tcp-proxy.ts'

/** How long one attempt of an append may go unanswered, in milliseconds. */
const attemptTimeout = 250

/** A served log, and some ways to it that can each be disturbed, with an adapter at the end of each. */
export class StoreSite implements AsyncDisposable {
  readonly server: StoreProcess
  readonly proxies: readonly TcpProxy[]
  readonly stores: readonly EventStore[]

  private constructor(server: StoreProcess, proxies: readonly TcpProxy[], stores: readonly EventStore[]) {
    this.server = server
    this.proxies = proxies
    this.stores = stores
  }

  /** @param patience for each adapter, how long it asks by itself what became of an append, in milliseconds */
  static async open(options: StoreProcessOptions, patience: readonly number[]): Promise<StoreSite> {
    const server = await StoreProcess.start(options)
    const proxies = await Promise.all(patience.map(() => TcpProxy.to(server.port)))
    const stores = proxies.map(({ port }, index) =>
      openEventStoreDB({
        connectionString: `esdb://127.0.0.1:${port}?tls=false`,
        attemptTimeout,
        patience: patience[index] ?? attemptTimeout,
      }),
    )
    return new StoreSite(server, proxies, stores)
  }

  /** The adapter that serves the caller of this number. */
  storeOf(caller: number): EventStore {
    const store = this.stores[caller % this.stores.length]
    if (store === undefined) throw new RangeError('a site has at least one store')
    return store
  }

  async [Symbol.asyncDispose](): Promise<void> {
    // The server first: a frozen one would let the adapters wait for it.
    await this.server.kill()
    await Promise.all(this.stores.map((store) => store.close()))
    await Promise.all(this.proxies.map((proxy) => proxy.close()))
  }
}
