import { join } from 'node:path'
import { HttpClient } from '@samstyre/test-bench/client'
import { startGatewayProcess, untilReady } from '@samstyre/test-bench/processes'
import { seedLog } from '@samstyre/test-bench/scenario'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../support/temporary-folder.ts'

const size = { projects: 500, eventsPerProject: 200 }

describe('a gateway on a log of 100,000 events', () => {
  it('is alive and answers about a project as soon as it says where it is', { timeout: 360_000 }, async () => {
    const folder = temporaryFolder()
    const { register, projects } = await seedLog(join(folder, 'samstyre.db'), size)
    const start = performance.now()
    await using gateway = await startGatewayProcess(folder)
    await untilReady(gateway.said)
    const health = await fetch(`${gateway.said}/healthz`)
    const client = await HttpClient.loggedIn(gateway.said, 1, register.manager)
    const id = projects.at(-1)?.id
    const answer = await client.ask('query ($id: ID!) { project(id: $id) { id revision } }', { id })
    const seconds = (performance.now() - start) / 1000
    client.close()
    // `pnpm bench --only start-up` watches the time.
    console.info(`It served after ${seconds.toFixed(1)} s.`)
    expect(health.status).toBe(200)
    expect(answer).toEqual({ project: { id, revision: size.eventsPerProject - 1 } })
  })
})
