import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { join } from 'node:path'
import type { Benchmark } from '../benchmark.ts'
import { HttpClient } from '../client/http-client.ts'
import { Inbox } from '../client/inbox.ts'
import { readable } from '../measuring/numbers.ts'
import { compare, timed } from '../measuring/rounds.ts'
import { Child } from '../processes/child.ts'
import { startGatewayProcess } from '../processes/gateway.ts'
import { seedLog } from '../scenario/seed-log.ts'

const subscription = `subscription Changes($id: ID!, $after: Int!) { projectChanges(id: $id, after: $after, language: nb) {
  revision type at sentence item actor { id name } } }`
const mutation = `mutation Comment($commandId: ID!, $project: ID!, $input: CommentDeviationInput!) {
  commentDeviation(commandId: $commandId, project: $project, input: $input) { __typename } }`

/** The time until everybody who listens to a project has a change, against passing the same bytes on to as many. */
export const listeners: Benchmark = {
  name: 'listeners',
  async run({ folder, quick }) {
    const count = quick ? 50 : 500
    const seeded = await seedLog(join(folder, 'samstyre.db'), { projects: 1, eventsPerProject: 200 })
    const [project] = seeded.projects
    if (project === undefined) throw new Error('There is no project.')
    await using gateway = await startGatewayProcess(folder)
    await using bare = await Child.start(new URL('../processes/bare-events-process.ts', import.meta.url))
    const client = await HttpClient.loggedIn(gateway.said, 1, seeded.register.manager)
    const bareClient = new HttpClient(bare.said, 1)
    const wanted = { query: subscription, variables: { id: project.id, after: project.lastRevision - 1 } }
    const inbox = new Inbox(await listen(client, count, '/graphql', JSON.stringify(wanted)))
    const bareInbox = new Inbox(await listen(bareClient, count, '/events', ''))
    // The newest change comes to everybody at once: then all of them are known to listen.
    const [payload] = await inbox.next()
    if (payload === undefined) throw new Error('Nobody listens.')
    try {
      const { subject, baseline, ratio, low, high } = await compare(
        quick ? 5 : 15,
        () => untilAllHave(inbox, () => comment(client, project)),
        () => untilAllHave(bareInbox, () => bareClient.post('/', payload)),
      )
      const details = `${readable(subject)} ms against ${readable(baseline)} ms by a bare server`
      return [{ name: `a change to ${count} listeners`, value: ratio, unit: '', low, high, details }]
    } finally {
      inbox.close()
      bareInbox.close()
      client.close()
      bareClient.close()
    }
  },
}

async function listen(client: HttpClient, count: number, path: string, body: string): Promise<IncomingMessage[]> {
  return await Promise.all(Array.from({ length: count }, () => client.events(path, body)))
}

async function untilAllHave(inbox: Inbox, happen: () => Promise<unknown>): Promise<number> {
  return await timed(() => Promise.all([inbox.next(), happen()]))
}

async function comment(client: HttpClient, { id, deviation }: { readonly id: string; readonly deviation: string }) {
  const input = { deviation, text: 'Dette har vi sett på sammen på siste møte.' }
  await client.ask(mutation, { commandId: randomUUID(), project: id, input })
}
