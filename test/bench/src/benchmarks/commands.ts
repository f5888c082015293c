import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import type { Benchmark } from '../benchmark.ts'
import { HttpClient } from '../client/http-client.ts'
import { inFlight } from '../client/in-flight.ts'
import type { Figure } from '../measuring/figure.ts'
import { readable } from '../measuring/numbers.ts'
import { type Compared, compare, timed } from '../measuring/rounds.ts'
import { median } from '../measuring/statistics.ts'
import { Child } from '../processes/child.ts'
import { startGatewayProcess } from '../processes/gateway.ts'
import { type Seeded, seedLog } from '../scenario/seed-log.ts'
import { commentOn } from './comment.ts'

const atATime = 32

/** Commands over HTTP, each durable when it is answered, against a server that answers a constant. */
export const commands: Benchmark = {
  name: 'commands',
  async run({ folder, quick }) {
    const { register, projects } = await seedLog(join(folder, 'samstyre.db'), { projects: 20, eventsPerProject: 200 })
    await using gateway = await startGatewayProcess(folder)
    await using bare = await Child.start(new URL('../processes/bare-yoga-process.ts', import.meta.url))
    const client = await HttpClient.loggedIn(gateway.said, atATime, register.manager)
    const bareClient = new HttpClient(bare.said, atATime)
    const count = quick ? 200 : 1500
    const times: Times = { subject: [], baseline: [] }
    try {
      const sides = await compare(
        quick ? 3 : 9,
        () => timing(gateway, times.subject, () => perSecond(client, projects, count)),
        () => timing(bare, times.baseline, () => perSecond(bareClient, projects, count)),
      )
      return [figureOfSpeed(sides), figureOfTime(times, count)]
    } finally {
      client.close()
      bareClient.close()
    }
  },
}

function figureOfSpeed({ subject, baseline, ratio, low, high }: Compared): Figure {
  return {
    name: `commands over HTTP, ${atATime} in flight`,
    value: ratio,
    unit: '',
    low,
    high,
    details: `${readable(subject)}/s against ${readable(baseline)}/s by a bare server`,
    target: { kind: 'at least', value: 0.4 },
  }
}

/** The server's processor time in each round, in milliseconds; the first round warms up. */
interface Times {
  readonly subject: number[]
  readonly baseline: number[]
}

/** Hardly moved by whatever else the machine does, and blind to waiting for the disk. */
function figureOfTime({ subject, baseline }: Times, count: number): Figure {
  const ratios = subject.slice(1).map((time, place) => (baseline[place + 1] ?? 0) / time)
  const [own, bare] = [subject, baseline].map((times) => readable((median(times.slice(1)) * 1000) / count))
  return {
    name: 'the same in processor time of the server',
    value: median(ratios),
    unit: '',
    low: Math.min(...ratios),
    high: Math.max(...ratios),
    details: `${own} µs a command against ${bare} µs by a bare server`,
  }
}

/** Does some work and notes how much processor time it cost the server. */
async function timing<Result>(server: Child, times: number[], work: () => Promise<Result>): Promise<Result> {
  const before = await server.report()
  const result = await work()
  times.push((await server.report()).processorTime - before.processorTime)
  return result
}

async function perSecond(client: HttpClient, projects: Seeded['projects'], count: number): Promise<number> {
  const took = await timed(() =>
    inFlight(count, atATime, async (place) => {
      const project = projects[place % projects.length]
      if (project === undefined) throw new Error('There are no projects.')
      await commentOn(client, project, randomUUID())
    }),
  )
  return (count * 1000) / took
}
