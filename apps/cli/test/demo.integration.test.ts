import { openSqliteStore } from '@samstyre/event-store/sqlite'
import { describe, expect, it } from 'vitest'
import { logFileIn } from '../src/data/log.ts'
import { playWhenEmpty } from '../src/data/play.ts'
import { samstyre, samstyreIn, temporaryFolder } from './support/cli.ts'
import { servedFolder } from './support/served-folder.ts'

describe('the demonstration', () => {
  it('comes into a data folder in one commit, so that there is never a half of it', async () => {
    const folder = temporaryFolder()
    const store = openSqliteStore({ file: logFileIn(folder) })
    const commits: number[] = []
    store.onGroupCommit(({ events }) => commits.push(events))
    expect(await playWhenEmpty(store, { kind: 'folder', folder }, Date.parse('2026-11-22T12:05:00Z'))).toBe(true)
    expect(commits).toEqual([Number(store.lastPosition())])
    await store.close()
  })

  it('is played once', async () => {
    const folder = temporaryFolder()
    expect((await samstyre(folder, 'demo')).output).toMatch(/^The demonstration is in /)
    expect((await samstyre(folder, 'demo')).output).toMatch(/holds events already and was left as it is\.$/)
  })

  it('says how to begin anew where EventStoreDB may hold a part of it', async () => {
    const { connectionString } = await servedFolder()
    const environment = { SAMSTYRE_EVENTSTORE: connectionString }
    expect((await samstyreIn({ environment }, 'demo')).output).toMatch(/^The demonstration is in esdb:/)
    expect((await samstyreIn({ environment }, 'demo')).output).toContain('start with an empty EventStoreDB')
    expect((await samstyreIn({ environment }, 'doctor')).output).toMatch(/^ok +folding: 3 projects$/m)
  })
})
