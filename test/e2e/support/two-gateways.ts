import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Balancer } from '@samstyre/test-chaos/balancer'
import type { AtBoard } from './people.ts'
import type { Served } from './product.ts'
import { said, samstyre } from './samstyre.ts'

/** Two gateways on one log, behind a load balancer that keeps each browser at one of them. */
export interface TwoGateways extends Served {
  /** Which gateway the balancer keeps somebody's browser at: 0 or 1. */
  gatewayOf(person: AtBoard): Promise<number>
  /** The balancer lets go of every connection, and is there again at once. */
  dropConnections(): void
  /** Ends a gateway at once, as a power cut would. The balancer sends browsers there until it notices. */
  kill(gateway: number): Promise<void>
  /** The balancer notices which gateways are gone, and sends their browsers to the other. */
  failOver(): void
}

/** Starts the log, two gateways with the demonstration on it, and the balancer, each as people start it. */
export async function startTwoGateways(): Promise<TwoGateways> {
  await using starting = new AsyncDisposableStack()
  const folder = mkdtempSync(join(tmpdir(), 'samstyre-e2e-'))
  starting.defer(() => rmSync(folder, { recursive: true, force: true }))
  const { users, credentials } = writeAccess(folder)
  const log = await samstyre(['eventstore', '--port', '0', '--users', users], { SAMSTYRE_DATA: join(folder, 'data') })
  starting.defer(() => log.end('SIGTERM'))
  const { host, search } = new URL(log.address)
  const environment = {
    PORT: '0',
    SAMSTYRE_EVENTSTORE: `esdb://${host}${search}`,
    SAMSTYRE_EVENTSTORE_CREDENTIALS_FILE: credentials,
    SAMSTYRE_SESSION_KEY_FILE: join(folder, 'session.key'),
  }
  const start = async () => {
    const gateway = await samstyre(['start', '--demo'], environment)
    starting.defer(() => gateway.end('SIGTERM'))
    return gateway
  }
  // One after the other: the first finds an empty log and plays the demonstration into it.
  const gateways = [await start(), await start()]
  const balancer = starting.use(await Balancer.before(gateways.map(({ address }) => address)))
  const started = starting.move()
  return {
    url: balancer.url,
    async gatewayOf({ context }) {
      const cookies = await context.cookies(balancer.url)
      return Number(cookies.find(({ name }) => name === 'gateway')?.value)
    },
    dropConnections: () => balancer.dropConnections(),
    async kill(gateway) {
      balancer.isWatchful = false
      await gateways[gateway]?.end('SIGKILL')
    },
    failOver() {
      balancer.isWatchful = true
    },
    stop: () => started.disposeAsync(),
  }
}

/** Lets the gateways, and nobody else, write to the log: the files that it and they read. */
function writeAccess(folder: string): { readonly users: string; readonly credentials: string } {
  const password = 'hjul-under-vogn'
  const [users, credentials] = [join(folder, 'users.json'), join(folder, 'credentials')]
  writeFileSync(users, `[${said(['eventstore', 'user', 'gateway', '--group', '$product'], password)}]`)
  writeFileSync(credentials, `gateway:${password}`)
  return { users, credentials }
}
