import { describe, expect, it } from 'vitest'
import { code, read } from '../src/repository.ts'

/** What reaches the network, and who may: the one client, which makes texts harmless, and the login, which reads none. */
const reaches = /\bnew Client\(|\bcreateClient\(|\bfetch\(|\bEventSource\b|\bXMLHttpRequest\b|\bWebSocket\b/
const mayReach = ['apps/board/src/graphql/client.ts', 'apps/board/src/session/log-in.ts']

describe('the board', () => {
  it('gets what people wrote through one client only, which makes it harmless', () => {
    const reaching = code.filter((path) => path.startsWith('apps/board/src/') && reaches.test(read(path)))
    expect(reaching.toSorted()).toEqual(mayReach)
    expect(read('apps/board/src/graphql/client.ts')).toContain('harmlessTexts, fetchExchange]')
    expect(read('apps/board/src/session/log-in.ts')).not.toMatch(/\.(?:json|text)\(/)
  })
})
