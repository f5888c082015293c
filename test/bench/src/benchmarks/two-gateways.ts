import { randomUUID } from 'node:crypto'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import type { Benchmark } from '../benchmark.ts'
import { HttpClient } from '../client/http-client.ts'
import { inFlight } from '../client/in-flight.ts'
import { readable } from '../measuring/numbers.ts'
import { compare, timed } from '../measuring/rounds.ts'
import { Child } from '../processes/child.ts'
import { startServedLog } from '../processes/served-log.ts'
import { untilReady } from '../processes/until-ready.ts'
import { type Seeded, seedLog } from '../scenario/seed-log.ts'
import { commentOn } from './comment.ts'

const atATime = 64
/** The log, two gateways and the client each need a processor of their own, and the disk and the system one. */
const coresNeeded = 5

/** Commands over HTTP at two gateways on one log, against the same commands at one of them. */
export const twoGateways: Benchmark = {
  name: 'two-gateways',
  async run({ folder, quick }) {
    const file = join(folder, 'served.db')
    const { register, projects } = await seedLog(file, { projects: 20, eventsPerProject: 200 })
    await using log = await startServedLog(file)
    const args = [log.connection.connectionString, join(folder, 'session.key')]
    const start = () => Child.start(new URL('../processes/clustered-gateway-process.ts', import.meta.url), { args })
    await using first = await start()
    await using second = await start()
    for (const { said } of [first, second]) await untilReady(said)
    const clients = [
      await HttpClient.loggedIn(first.said, atATime, register.manager),
      await HttpClient.loggedIn(second.said, atATime, register.manager),
    ]
    const count = quick ? 200 : 1500
    const cores = availableParallelism()
    try {
      const { subject, baseline, ratio, low, high } = await compare(
        quick ? 3 : 9,
        () => perSecond(clients, projects, count),
        () => perSecond(clients.slice(0, 1), projects, count),
      )
      return [
        {
          name: `two gateways against one, ${atATime} in flight`,
          value: ratio,
          unit: '',
          low,
          high,
          details: `${readable(subject)} commands/s against ${readable(baseline)}, on ${cores} processors`,
          ...(cores < coresNeeded ? {} : { target: { kind: 'at least', value: 1.5 } as const }),
        },
      ]
    } finally {
      for (const client of clients) client.close()
    }
  },
}

/** Each project is worked on at one gateway, as sticky sessions make it for the most part. */
async function perSecond(clients: readonly HttpClient[], projects: Seeded['projects'], count: number): Promise<number> {
  const took = await timed(() =>
    inFlight(count, atATime, async (place) => {
      const project = projects[place % projects.length]
      const client = clients[(place % projects.length) % clients.length]
      if (project === undefined || client === undefined) throw new Error('There are no projects.')
      await commentOn(client, project, randomUUID())
    }),
  )
  return (count * 1000) / took
}
