import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createMemoryStore } from '@samstyre/event-store/memory'
import { openSqliteStore } from '@samstyre/event-store/sqlite'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { logFile } from '../src/index.ts'
import { clientOf, loggedIn, post } from './client.ts'
import { manualClock } from './manual-clock.ts'
import { enter, enterRegistrar, foundOffice, registrar } from './office.ts'
import { startTestGateway } from './start.ts'

const hour = 3_600_000

describe('what a gateway keeps', () => {
  let folder: string

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'samstyre-'))
    const store = openSqliteStore({ file: join(folder, logFile) })
    await enterRegistrar(store)
    await store.close()
  })

  afterEach(() => {
    rmSync(folder, { recursive: true })
  })

  it('keeps people logged in over a restart, and everything they did', async () => {
    const before = await startTestGateway({ dataFolder: folder })
    const office = await foundOffice(before.url)
    await before.gateway.close()
    await using after = await startTestGateway({ dataFolder: folder })
    const client = clientOf(after.url, office.leader.cookie)
    const answer = await client.query('query P($id: ID!) { project(id: $id) { name constituted } }', {
      id: office.project,
    })
    expect(answer.at('project')).toEqual({ name: 'Servicekontor Fjordvik', constituted: true })
  })

  it('keeps people logged out over a restart, also for who kept a copy of the cookie', async () => {
    const before = await startTestGateway({ dataFolder: folder })
    const client = await loggedIn(before.url, registrar)
    const stays = await loggedIn(before.url, registrar)
    await post(before.url, '/demo/logout', {}, { cookie: client.cookie })
    await before.gateway.close()
    await using after = await startTestGateway({ dataFolder: folder })
    const asked = ({ cookie }: { readonly cookie: string }) => clientOf(after.url, cookie).query('{ me { registrar } }')
    expect((await asked(client)).at('me')).toBeNull()
    expect((await asked(stays)).at('me.registrar')).toBe(true)
  })

  it('says so when it cannot keep who logged out, and ends the session all the same', async () => {
    mkdirSync(join(folder, 'session.key.ended'))
    await using gateway = await startTestGateway({ dataFolder: folder })
    const client = await loggedIn(gateway.url, registrar)
    await post(gateway.url, '/demo/logout', {}, { cookie: client.cookie })
    expect((await client.query('{ me { registrar } }')).at('me')).toBeNull()
    expect(gateway.logged.map(({ msg }) => String(msg)).join()).toContain('logouts are remembered until')
  })

  it('keeps the key of the sessions to itself', async () => {
    await using _gateway = await startTestGateway({ dataFolder: folder })
    expect(statSync(join(folder, 'session.key')).mode & 0o077).toBe(0)
  })

  it('lets nobody make or change a session', async () => {
    await using gateway = await startTestGateway({ dataFolder: folder })
    const { cookie } = await loggedIn(gateway.url, registrar)
    const [name, sealed = ''] = cookie.split('=')
    const [body = '', tag = ''] = sealed.split('.')
    const other = Buffer.from(Buffer.from(body, 'base64url').toString().replace('000001', '000002')).toString(
      'base64url',
    )
    for (const forged of [`${other}.${tag}`, `${body}.`, body, `${body}.${tag}x.y`]) {
      const answer = await clientOf(gateway.url, `${name}=${forged}`).query('{ me { person { id } } }')
      expect(answer.at('me')).toBeNull()
    }
  })

  it('finishes the commands it has accepted before it closes, and takes no new ones', async () => {
    const gateway = await startTestGateway({ dataFolder: folder })
    const client = await loggedIn(gateway.url, registrar)
    const sent = Array.from({ length: 20 }, (_, place) =>
      client.send('registerOrganisation', { name: `Nr. ${place}`, kind: 'other' }),
    )
    await sent[0]
    const closing = gateway.gateway.close()
    const answers = await Promise.allSettled(sent)
    await closing
    await expect(fetch(gateway.url)).rejects.toThrow()
    await using after = await startTestGateway({ dataFolder: folder })
    const kept = await clientOf(after.url, client.cookie).query('{ organisations { name } }')
    const names = JSON.stringify(kept.at('organisations'))
    for (const [place, answer] of answers.entries()) {
      const accepted = answer.status === 'fulfilled' && answer.value.at('__typename') === 'CommandAccepted'
      if (accepted) expect(names).toContain(`"Nr. ${place}"`)
    }
  })
})

it('ends a session after twelve hours', async () => {
  const store = createMemoryStore()
  await enterRegistrar(store)
  const clock = manualClock()
  await using gateway = await startTestGateway({ store, clock })
  const client = await loggedIn(gateway.url, registrar)
  clock.pass(11 * hour)
  expect((await client.query('{ me { registrar } }')).at('me.registrar')).toBe(true)
  clock.pass(hour)
  expect((await client.query('{ me { registrar } }')).at('me')).toBeNull()
})

it('sets a cookie that scripts cannot read and other sites cannot send', async () => {
  const store = createMemoryStore()
  await enterRegistrar(store)
  await using gateway = await startTestGateway({ store })
  const { headers } = await post(gateway.url, '/demo/login', { person: registrar })
  expect(headers.get('set-cookie')).toMatch(/HttpOnly; SameSite=Strict; Max-Age=43200$/)
  const unknown = await post(gateway.url, '/demo/login', { person: 'nobody' })
  expect(unknown.status).toBe(400)
})

it('closes votes whose deadline passes, and those that passed while it was not at work', async () => {
  const store = createMemoryStore()
  await enterRegistrar(store)
  const clock = manualClock()
  const before = await startTestGateway({ store, clock })
  const { leader, project } = await foundOffice(before.url)
  const put = async (subject: object, hours: number) => {
    const deadline = new Date(clock.now() + hours * hour).toISOString()
    return await enter(leader, 'putProposal', { subject, deadline }, project)
  }
  const soon = await put({ mandate: { costNok: 1, days: 1, reason: 'Snart' } }, 1)
  const late = await put({ pause: { reason: 'Senere' } }, 5)
  clock.pass(2 * hour)
  const query =
    'query P($id: ID!, $of: ID!) { project(id: $id) { proposal(id: $of) { state closedRevision putRevision } } }'
  await expect
    .poll(async () => (await leader.query(query, { id: project, of: soon })).at('project.proposal.state'))
    .toBe('lapsed')
  expect((await leader.query(query, { id: project, of: late })).at('project.proposal.state')).toBe('open')
  await before.gateway.close()
  clock.pass(4 * hour)
  await using after = await startTestGateway({ store, clock })
  const again = await loggedIn(after.url, leader.person)
  await expect
    .poll(async () => (await again.query(query, { id: project, of: late })).at('project.proposal.state'))
    .toBe('lapsed')
})
