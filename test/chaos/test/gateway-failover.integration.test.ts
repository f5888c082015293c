import { join } from 'node:path'
import { HttpClient } from '@samstyre/test-bench/client'
import { type Seeded, seedLog } from '@samstyre/test-bench/scenario'
import { describe, expect, it } from 'vitest'
import { Balancer } from '../support/failover-balancer.ts'
import { people, StubbornCrowd } from '../support/failover-crowd.ts'
import { GatewayProcess } from '../support/failover-gateway-process.ts'
import { ProjectListener } from '../support/failover-listener.ts'
import { KeptLog } from '../support/kept-log.ts'
import { StoreProcess } from '../support/store-process.ts'
import { seededRandom } from '../support/store-seed.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const timeLimit = 60_000
const perSecond = 200
/** How many commands are answered between one event and the next. */
const stretch = 400
const listenersPerProject = 3

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
    const crowd = new StubbornCrowd(client, { seeded, random, perSecond })
    await crowd.atWork(stretch)
    for (const gateway of [first, second]) {
      await gateway.kill()
      await crowd.atWork(stretch)
      await gateway.start()
      await crowd.atWork(stretch)
    }
    await crowd.stop()
    const seconds = (performance.now() - began) / 1000

    for (const { id } of seeded.projects) {
      const last = await lastRevision(client, id)
      const following = listeners.filter(({ project }) => project === id)
      await Promise.all(following.map((listener) => listener.reached(last)))
      expect(following.flatMap((listener) => listener.faults(last))).toEqual([])
      for (const { url } of [first, second]) {
        const direct = await HttpClient.loggedIn(url, 1, seeded.register.manager)
        await expect.poll(() => lastRevision(direct, id), { message: `${id} at ${url}` }).toBe(last)
        direct.close()
      }
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

async function lastRevision(client: HttpClient, project: string): Promise<number> {
  const answer = await client.ask('query ($id: ID!) { project(id: $id) { lastRevision } }', { id: project })
  // The query names the shape of its answer.
  return (answer as { project: { lastRevision: number } }).project.lastRevision
}
