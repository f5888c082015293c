import type { Random } from './random.ts'
import type { StoreSite } from './store-site.ts'
import type { TcpProxy } from './tcp-proxy.ts'

/** One way in which something goes wrong between the adapters and the server, until it is over. */
interface Fault {
  readonly name: string
  begin(site: StoreSite, proxies: readonly TcpProxy[], random: Random): void | Promise<void>
}

const network: readonly Fault[] = [
  { name: 'connections are reset', begin: (_, proxies) => each(proxies, (proxy) => proxy.cut('reset')) },
  { name: 'connections end', begin: (_, proxies) => each(proxies, (proxy) => proxy.cut('end')) },
  { name: 'requests stall', begin: (_, proxies) => each(proxies, (proxy) => proxy.stall('requests')) },
  { name: 'replies stall', begin: (_, proxies) => each(proxies, (proxy) => proxy.stall('replies')) },
  {
    name: 'everything stalls',
    begin: (_, proxies) =>
      each(proxies, (proxy) => {
        proxy.stall('requests')
        proxy.stall('replies')
      }),
  },
  { name: 'everything is slow', begin: (_, proxies) => each(proxies, (proxy) => proxy.slowDown()) },
  {
    name: 'replies are lost',
    begin: (_, proxies, random) => each(proxies, (proxy) => proxy.loseReplies(random.between(1, 16_384))),
  },
  {
    name: 'connections are refused',
    begin: (_, proxies) =>
      each(proxies, (proxy) => {
        proxy.refuse()
        proxy.cut('reset')
      }),
  },
]

const machine: readonly Fault[] = [
  { name: 'the server hangs', begin: ({ server }) => server.freeze() },
  { name: 'the server is killed', begin: ({ server }) => server.kill() },
  { name: 'the server is stopped', begin: ({ server }) => server.stop() },
]

/** What goes wrong in one round: one fault, or one of the network and one of the machine at once. */
export interface Trouble {
  readonly name: string
  begin(): Promise<void>
  /** Ends it: whoever was disturbed can go on. */
  end(): Promise<void>
}

/** Chooses what goes wrong next, for all adapters or for one. */
export function nextTrouble(site: StoreSite, random: Random): Trouble {
  const proxies = random.between(0, 2) === 0 ? site.proxies : [random.oneOf(site.proxies)]
  const faults: readonly Fault[] = random.oneOf<() => readonly Fault[]>([
    () => [random.oneOf(network)],
    () => [random.oneOf(network)],
    () => [random.oneOf(machine)],
    () => [random.oneOf(network), random.oneOf(machine)],
  ])()
  const scope = proxies.length === site.proxies.length ? 'for all' : 'for one adapter'
  return {
    name: `${faults.map(({ name }) => name).join(' and ')} ${scope}`,
    async begin() {
      for (const fault of faults) await fault.begin(site, proxies, random)
    },
    end: () => mend(site),
  }
}

/** The power goes: the fault that shows what was not yet kept. */
export function powerCut(site: StoreSite): Trouble {
  return { name: 'the server is killed', begin: () => site.server.kill(), end: () => mend(site) }
}

async function mend(site: StoreSite): Promise<void> {
  each(site.proxies, (proxy) => proxy.pass())
  if (site.server.isRunning) site.server.thaw()
  else await site.server.start()
}

function each(proxies: readonly TcpProxy[], disturb: (proxy: TcpProxy) => void): void {
  for (const proxy of proxies) disturb(proxy)
}
