import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { client } from '../src/graphql/client.ts'
import { newestRevisionQuery, projectChangesSubscription } from '../src/live/documents.ts'

const change = {
  __typename: 'ProjectChange',
  revision: 3,
  type: 'CommentMade',
  at: '2026-11-22T12:00:00.000Z',
  sentence: '\u202eKari Fossum',
  item: null,
  actor: { __typename: 'Person', id: 'p-1', name: '\u200b' },
  onBehalfOf: null,
}
const shown = { ...change, sentence: '\ufffdKari Fossum', actor: { ...change.actor, name: '\ufffd' } }

describe('what the board gets to know', () => {
  beforeEach(() => {
    vi.stubGlobal('localStorage', { getItem: () => null })
    vi.stubGlobal('navigator', { language: 'nb' })
  })
  afterEach(() => vi.unstubAllGlobals())

  it('is harmless when it is asked for, also when it comes out of the cache', async () => {
    const data = { project: { __typename: 'Project', id: 'p-1', lastRevision: 7, names: ['a\u2066b', 1, null] } }
    const answer = () => new Response(JSON.stringify({ data }), { headers: { 'content-type': 'application/json' } })
    const network = vi.fn(answer)
    vi.stubGlobal('fetch', network)
    for (const requestPolicy of ['network-only', 'cache-only'] as const) {
      const { data: told } = await client.query(newestRevisionQuery, { id: 'p-1' }, { requestPolicy }).toPromise()
      expect(told).toEqual({ project: { ...data.project, names: ['a\ufffdb', 1, null] } })
    }
    expect(network).toHaveBeenCalledTimes(1)
  })

  it('is harmless when it is followed', async () => {
    const stream = `event: next\ndata: ${JSON.stringify({ data: { projectChanges: change } })}\n\nevent: complete\n\n`
    vi.stubGlobal('fetch', () => new Response(stream, { headers: { 'content-type': 'text/event-stream' } }))
    const variables = { id: 'p-1', after: 2, language: 'nb' } as const
    const { data } = await client.subscription(projectChangesSubscription, variables).toPromise()
    expect(data).toEqual({ projectChanges: shown })
  })
})
