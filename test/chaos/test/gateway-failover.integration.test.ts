import { join } from 'node:path'
import { HttpClient } from '@samstyre/test-bench/client'
import { type Seeded, seedLog } from '@samstyre/test-bench/scenario'
import { describe, expect, it } from 'vitest'
import { send } from '../support/command.ts'
import { Balancer } from '../support/failover-balancer.ts'
import { people, StubbornCrowd } from '../support/failover-crowd.ts'
import { GatewayProcess } from '../support/failover-gateway-process.ts'
import { ProjectListener } from '../support/failover-listener.ts'
import { KeptLog } from '../support/kept-log.ts'
import { StoreProcess } from '../support/store-process.ts'
import { seededRandom } from '../support/store-seed.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const timeLimit = 600_000
const perSecond = 200
/** How many commands are answered between one event and the next. */
const stretch = 200
const listenersPerProject = 3
/** How many of the commands are sent again when all of them are settled. */
const repeated = 50
/** How long the last changes may take to reach everybody, in milliseconds. */
const patience = 60_000

describe('two gateways on one served log, behind a load balancer', () => {
  it('lose and double no command, and show everybody every change, while one after the other is killed', {
    timeout: timeLimit,
  }, async () => {
    const random = seededRandom()
    const folder = temporaryFolder()
    const file = join(folder, 'samstyre.db')
    const seeded = await seedLog(file, { projects: 4, eventsPerProject: 200 })
    await using running = new AsyncDisposableStack()
    const store = running.use(await StoreProcess.start({ file }))
    const options = {
      connectionString: `esdb://127.0.0.1:${store.port}?tls=false`,
      sessionKeyFile: join(folder, 'session.key'),
    }
    const first = running.use(await GatewayProcess.start(options))
    const second = running.use(await GatewayProcess.start(options))
    const balancer = running.use(await Balancer.before([first.url, second.url]))
    const client = await HttpClient.loggedIn(balancer.url, people, seeded.register.manager)
    running.defer(() => client.close())
    const listeners = listenersOf(client, seeded)
    running.defer(async () => void (await Promise.all(listeners.map((listener) => listener.stop()))))

    const began = performance.now()
    const crowd = running.use(new StubbornCrowd(client, { seeded, random, perSecond }))
    await crowd.atWork(stretch)
    for (const gateway of [first, second]) {
      await gateway.kill()
      await crowd.atWork(stretch)
      await gateway.start()
      await crowd.atWork(stretch)
    }
    await crowd.stop()
    const seconds = (performance.now() - began) / 1000

    for (let again = 0; again < repeated; again += 1) {
      const command = random.oneOf(crowd.sent)
      expect(await send(client, command)).toEqual({ revision: command.acknowledged, repeated: true })
    }
    const last = lastRevisions(seeded, crowd)
    const told = () => listeners.flatMap((listener) => listener.faults(last.get(listener.project) ?? -1))
    await expect.poll(told, { timeout: patience }).toEqual([])
    for (const { url } of [first, second]) {
      const direct = await HttpClient.loggedIn(url, 1, seeded.register.manager)
      await expect.poll(() => revisionsAt(direct, seeded), { message: url, timeout: patience }).toEqual(last)
      direct.close()
    }
    for (const { interruptions } of listeners) expect(interruptions).toBeGreaterThan(0)
    // Otherwise nothing was torn apart, and the test shows little.
    expect(crowd.unanswered).toBeGreaterThan(0)
    await running.disposeAsync()

    const log = await KeptLog.read(file)
    expect([...log.faults(), ...crowd.sent.flatMap((command) => log.faultsOf(command))]).toEqual([])
    console.info(
      `${crowd.sent.length} commands in ${seconds.toFixed(1)} s (${Math.round(crowd.sent.length / seconds)} a second), ` +
        `${crowd.unanswered} attempts without an answer, ${crowd.keptUnanswered} of them kept`,
    )
  })
})

function listenersOf(client: HttpClient, { projects }: Seeded): readonly ProjectListener[] {
  return projects.flatMap(({ id, lastRevision: after }) =>
    Array.from({ length: listenersPerProject }, () => new ProjectListener(client, id, after)),
  )
}

/** The last revision of every project, as those who sent the commands were told. */
function lastRevisions({ projects }: Seeded, { sent }: StubbornCrowd): ReadonlyMap<string, number> {
  return new Map(
    projects.map(({ id, stream, lastRevision }) => {
      const acknowledged = sent.filter((command) => command.stream === stream).map((command) => command.acknowledged)
      return [id, Math.max(lastRevision, ...acknowledged.map((revision) => revision ?? -1))]
    }),
  )
}

/** The last revision of every project, as a gateway shows it. */
async function revisionsAt(gateway: HttpClient, { projects }: Seeded): Promise<ReadonlyMap<string, number>> {
  const query = 'query ($id: ID!) { project(id: $id) { lastRevision } }'
  const found = new Map<string, number>()
  for (const { id } of projects) {
    // The query names the shape of its answer.
    const { project } = (await gateway.ask(query, { id })) as { project: { lastRevision: number } }
    found.set(id, project.lastRevision)
  }
  return found
}
