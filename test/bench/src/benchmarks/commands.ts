import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import type { Benchmark } from '../benchmark.ts'
import { HttpClient } from '../client/http-client.ts'
import { inFlight } from '../client/in-flight.ts'
import { readable } from '../measuring/numbers.ts'
import { compare, timed } from '../measuring/rounds.ts'
import { Child } from '../processes/child.ts'
import { startGatewayProcess } from '../processes/gateway.ts'
import { type Seeded, seedLog } from '../scenario/seed-log.ts'

const atATime = 32
const mutation = `mutation Comment($commandId: ID!, $project: ID!, $input: CommentDeviationInput!) {
  commentDeviation(commandId: $commandId, project: $project, input: $input) {
    __typename ... on CommandAccepted { revision } } }`

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
    try {
      const { subject, baseline, ratio, low, high } = await compare(
        quick ? 3 : 9,
        () => perSecond(client, projects, count),
        () => perSecond(bareClient, projects, count),
      )
      return [
        {
          name: `commands over HTTP, ${atATime} in flight`,
          value: ratio,
          unit: '',
          low,
          high,
          details: `${readable(subject)}/s against ${readable(baseline)}/s by a bare server`,
          target: { kind: 'at least', value: 0.4 },
        },
      ]
    } finally {
      client.close()
      bareClient.close()
    }
  },
}

async function perSecond(client: HttpClient, projects: Seeded['projects'], count: number): Promise<number> {
  const took = await timed(() =>
    inFlight(count, atATime, async (place) => {
      const project = projects[place % projects.length]
      if (project === undefined) throw new Error('There are no projects.')
      const input = { deviation: project.deviation, text: 'Dette har vi sett på sammen på siste møte.' }
      const variables = { commandId: randomUUID(), project: project.id, input }
      const { body } = await client.post('/graphql', JSON.stringify({ query: mutation, variables }))
      if (!body.includes('"CommandAccepted"')) throw new Error(`The command was answered: ${body}`)
    }),
  )
  return (count * 1000) / took
}
