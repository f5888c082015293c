import { join } from 'node:path'
import type { Benchmark } from '../benchmark.ts'
import { HttpClient } from '../client/http-client.ts'
import { readable } from '../measuring/numbers.ts'
import { timed } from '../measuring/rounds.ts'
import { median, quantile } from '../measuring/statistics.ts'
import { startGatewayProcess } from '../processes/gateway.ts'
import { seedLog } from '../scenario/seed-log.ts'

const selection = `name status revision at phase { id } mandate { costNok days } constituted
  partners { organisation { name } host } visits { phase visit from to }
  gates { id state met total } assignments { id role person { name } active }`
const currentQuery = `query Project($id: ID!) { project(id: $id) { ${selection} } }`
const pastQuery = `query ProjectAt($id: ID!, $revision: Int!) { project(id: $id, at: { revision: $revision }) { ${selection} } }`

/** A project as it was at a random revision, against the same questions about it as it is. */
export const timeTravel: Benchmark = {
  name: 'time-travel',
  async run({ folder, quick }) {
    const eventsPerProject = quick ? 2000 : 20_000
    const seeded = await seedLog(join(folder, 'samstyre.db'), { projects: 1, eventsPerProject })
    const [project] = seeded.projects
    if (project === undefined) throw new Error('There is no project.')
    await using gateway = await startGatewayProcess(folder)
    const client = await HttpClient.loggedIn(gateway.said, 1, seeded.register.manager)
    const { id } = project
    const askCurrent = () => timed(() => client.ask(currentQuery, { id }))
    const askPast = () => {
      const revision = 50 + Math.floor(Math.random() * (project.lastRevision - 50))
      return timed(() => client.ask(pastQuery, { id, revision }))
    }
    const pairs: { readonly current: number; readonly past: number }[] = []
    const warmUp = quick ? 20 : 200
    for (let round = -warmUp; round < (quick ? 100 : 1000); round += 1) {
      const pair = { current: await askCurrent(), past: await askPast() }
      if (round >= 0) pairs.push(pair)
    }
    client.close()
    return [figure(pairs, 0.5), figure(pairs, 0.99)]
  },
}

type Pairs = readonly { readonly current: number; readonly past: number }[]

const parts = 5

/** The spread is that of the same percentile in each fifth of the requests. */
function figure(pairs: Pairs, share: number) {
  const size = Math.ceil(pairs.length / parts)
  const ratios = Array.from({ length: parts }, (_, part) => ratioOf(pairs.slice(part * size, (part + 1) * size), share))
  const percentile = Math.round(share * 100)
  const [past, current] = [quantileOf(pairs, 'past', share), quantileOf(pairs, 'current', share)]
  return {
    name: `a random revision, p${percentile}`,
    value: share === 0.5 ? past / current : median(ratios),
    unit: '' as const,
    low: Math.min(...ratios),
    high: Math.max(...ratios),
    details: `${readable(past)} ms against ${readable(current)} ms for the current state`,
    ...(share === 0.5 ? {} : { target: { kind: 'at most' as const, value: 5 } }),
  }
}

function ratioOf(pairs: Pairs, share: number): number {
  return quantileOf(pairs, 'past', share) / quantileOf(pairs, 'current', share)
}

function quantileOf(pairs: Pairs, side: 'current' | 'past', share: number): number {
  return quantile(
    pairs.map((pair) => pair[side]),
    share,
  )
}
