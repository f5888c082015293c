import { join } from 'node:path'
import type { Benchmark } from '../benchmark.ts'
import { HttpClient } from '../client/http-client.ts'
import type { Figure } from '../measuring/figure.ts'
import { readable } from '../measuring/numbers.ts'
import { median, quantile } from '../measuring/statistics.ts'
import { Child } from '../processes/child.ts'
import { startGatewayProcess } from '../processes/gateway.ts'
import { untilReady } from '../processes/until-ready.ts'
import { type SeededProject, seedCrowded, seedLog } from '../scenario/seed-log.ts'
import { askSteadily, type Waits } from '../visitors/people.ts'
import type { Target } from '../visitors/visitor.ts'

/** What people meet while others visit too. */
interface Round extends Waits {
  /** What the gateway takes at the end, in bytes. */
  readonly memory: number
}

type Kind = 'hostile' | 'friendly'

/** How long people wait beside eight clients that want to keep them waiting, and beside eight that do not. */
export const hostile: Benchmark = {
  name: 'hostile',
  async run({ folder, quick }) {
    const file = join(folder, 'samstyre.db')
    const seeded = await seedLog(file, { projects: 10, eventsPerProject: 200 })
    const crowded = await seedCrowded(
      file,
      seeded,
      quick ? { deviations: 300, decisions: 3 } : { deviations: 2000, decisions: 20 },
    )
    const { register, projects } = seeded
    await using gateway = await startGatewayProcess(folder, 'usual')
    await untilReady(gateway.said)
    const { id: project, deviation, lastRevision } = crowded
    const target = { url: gateway.said, project, deviation, lastRevision }
    // Every other thing is asked about the project that the visitors are at.
    const asked = projects.flatMap((other) => [crowded, other])
    const { manager, serviceLeader, employees, bodies } = register
    const people = [manager, serviceLeader, employees, ...bodies.map(({ member }) => member)]
    const milliseconds = quick ? 1500 : 8000
    const rounds: Record<Kind, Round[]> = { hostile: [], friendly: [] }
    for (let round = 0; round <= (quick ? 1 : 4); round += 1) {
      const order: readonly Kind[] = round % 2 === 0 ? ['hostile', 'friendly'] : ['friendly', 'hostile']
      for (const kind of order) {
        // Nobody has to answer for what somebody else asked before.
        const visitors = kind === 'hostile' ? register.visitors.slice(0, 8) : register.visitors.slice(8)
        const measured = await beside(kind, {
          target: { ...target, people: visitors },
          gateway,
          people,
          asked,
          milliseconds,
        })
        // The first round warms up.
        if (round > 0) rounds[kind].push(measured)
      }
    }
    return figuresOf(rounds)
  },
}

interface Place {
  readonly target: Target
  readonly gateway: Child
  /** Who is kept waiting. */
  readonly people: readonly string[]
  readonly asked: readonly SeededProject[]
  readonly milliseconds: number
}

async function beside(kind: Kind, { target, gateway, people, asked, milliseconds }: Place): Promise<Round> {
  const clients = await Promise.all(people.map((person) => HttpClient.loggedIn(gateway.said, 64, person)))
  const module = new URL('../processes/visitors-process.ts', import.meta.url)
  await using visitors = await Child.start(module, { args: [kind, JSON.stringify(target)] })
  const waits = await askSteadily(clients, asked, milliseconds)
  for (const client of clients) client.close()
  const { memory } = await gateway.report()
  const { more } = await visitors.report()
  console.error(`${kind} clients were answered:`, more)
  return { ...waits, memory }
}

const megabyte = 1_000_000

function figuresOf(rounds: Readonly<Record<Kind, readonly Round[]>>): readonly Figure[] {
  return [
    ...waiting('/healthz', ({ health }) => health, rounds, 100),
    ...waiting('commands of others', ({ commands }) => commands, rounds, 500),
    ...waiting('pages of others', ({ pages }) => pages, rounds),
    {
      name: 'memory of the gateway beside 8 hostile clients',
      unit: 'MB',
      ...spreadOf(rounds.hostile.map(({ memory }) => memory / megabyte)),
      details: `${readable(median(rounds.friendly.map(({ memory }) => memory / megabyte)))} MB beside 8 friendly ones`,
    },
  ]
}

/** The slowest hundredth of what was asked beside hostile clients, and how much slower that is than beside friendly ones. */
function waiting(
  what: string,
  of: (round: Waits) => readonly number[],
  { hostile: measured, friendly }: Readonly<Record<Kind, readonly Round[]>>,
  target?: number,
): readonly Figure[] {
  const p99 = (round: Round) => quantile(of(round), 0.99)
  const [subject, baseline] = [measured, friendly].map((all) => quantile(all.flatMap(of), 0.99))
  if (subject === undefined || baseline === undefined) return []
  const spread = spreadOf(measured.map(p99))
  const ratios = spreadOf(measured.map((round, place) => p99(round) / p99(friendly[place] ?? round)))
  const all = measured.flatMap(of)
  return [
    {
      name: `${what} beside 8 hostile clients, p99`,
      unit: 'ms',
      ...spread,
      value: subject,
      details: `of ${readable(all.length)}, median ${readable(median(all))} ms, longest ${readable(Math.max(...all))} ms`,
      ...(target === undefined ? {} : { target: { kind: 'at most', value: target } as const }),
    },
    {
      name: 'the same by that beside 8 friendly clients',
      unit: '',
      ...ratios,
      value: subject / baseline,
      details: `p99 ${readable(baseline)} ms, median ${readable(median(friendly.flatMap(of)))} ms`,
    },
  ]
}

function spreadOf(values: readonly number[]): Pick<Figure, 'value' | 'low' | 'high'> {
  return { value: median(values), low: Math.min(...values), high: Math.max(...values) }
}
