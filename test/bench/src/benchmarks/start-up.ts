import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Benchmark } from '../benchmark.ts'
import { HttpClient } from '../client/http-client.ts'
import { readable } from '../measuring/numbers.ts'
import { compare } from '../measuring/rounds.ts'
import { startGatewayProcess } from '../processes/gateway.ts'
import { untilReady } from '../processes/until-ready.ts'
import { type Seeded, seedLog } from '../scenario/seed-log.ts'

const query = 'query Project($id: ID!) { project(id: $id) { name revision } }'

/** From starting the process to the first answer about a project, with a long log and with a short one. */
export const startUp: Benchmark = {
  name: 'start-up',
  async run({ folder, quick }) {
    const projects = quick ? 50 : 500
    const full = await prepare(join(folder, 'full'), projects)
    const small = await prepare(join(folder, 'small'), 1)
    const { subject, baseline, ratio, low, high } = await compare(quick ? 1 : 5, full, small)
    const seconds = subject / 1000
    return [
      {
        name: `start-up with ${readable(projects * eventsPerProject)} events`,
        value: seconds,
        unit: 's',
        low: (baseline * low) / 1000,
        high: (baseline * high) / 1000,
        details: `${readable(ratio)} of the ${readable(baseline / 1000)} s with ${eventsPerProject} events`,
        target: { kind: 'at most', value: 3 },
      },
    ]
  },
}

const eventsPerProject = 200

async function prepare(folder: string, projects: number): Promise<() => Promise<number>> {
  mkdirSync(folder)
  const seeded = await seedLog(join(folder, 'samstyre.db'), { projects, eventsPerProject })
  return () => startAndAsk(folder, seeded)
}

async function startAndAsk(folder: string, { register, projects }: Seeded): Promise<number> {
  const start = performance.now()
  await using gateway = await startGatewayProcess(folder)
  await untilReady(gateway.said)
  const client = await HttpClient.loggedIn(gateway.said, 1, register.manager)
  await client.ask(query, { id: projects.at(-1)?.id })
  const took = performance.now() - start
  client.close()
  return took
}
