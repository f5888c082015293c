import grpc from '@grpc/grpc-js'
import type { SqliteLog } from '@samstyre/event-store/sqlite'
import { expect, test } from 'vitest'
import { StreamBook } from '../src/streams/stream-book.ts'
import { Gatekeeper } from '../src/users/gatekeeper.ts'
import { temporaryLog, users } from './support/served-log.ts'

const names = ['admin', 'samstyre', 'ola', 'kari'] as const

/** Which of the users may read a stream; `anonymous` stands for a caller without a name, where there are such. */
async function readersOf(log: SqliteLog, stream: string, anonymous: boolean): Promise<readonly string[]> {
  const isProductStream = (name: string) => name.startsWith('project-')
  const gatekeeper = new Gatekeeper({ users, anonymous, streams: new StreamBook(log), isProductStream })
  const readers: string[] = []
  for (const name of anonymous ? ['anonymous'] : names) {
    const metadata = new grpc.Metadata()
    if (!anonymous) metadata.set('authorization', `Basic ${Buffer.from(`${name}:${name}`).toString('base64')}`)
    await gatekeeper.admit(metadata)
    if (gatekeeper.mayRead(gatekeeper.authenticate(metadata), stream)) readers.push(name)
  }
  return readers
}

async function setAcl(log: SqliteLog, stream: string, acl: object): Promise<void> {
  const data = JSON.stringify({ $acl: acl })
  const id = '00000000-0000-0000-0000-000000000001'
  await log.appendEntries(`$$${stream}`, [{ id, type: '$metadata', data, metadata: '' }], 'any')
}

test('everybody reads an ordinary stream, and few the whole log', async () => {
  const log = temporaryLog()
  expect(await readersOf(log, 'stream', false)).toEqual(names)
  expect(await readersOf(log, '$$stream', false)).toEqual(names)
  expect(await readersOf(log, '$all', false)).toEqual(['admin', 'samstyre'])
  expect(await readersOf(log, '$settings', false)).toEqual(['admin'])
  expect(await readersOf(log, '$$$settings', false)).toEqual(['admin'])
})

test('the access list of a stream says who reads it and its metadata', async () => {
  const log = temporaryLog()
  await setAcl(log, 'stream', { $r: 'readers', $mr: ['kari'] })
  expect(await readersOf(log, 'stream', false)).toEqual(['admin', 'ola'])
  expect(await readersOf(log, '$$stream', false)).toEqual(['admin', 'kari'])
  expect(await readersOf(log, 'stream', true)).toEqual([])
})

test('the product always reads its own streams', async () => {
  const log = temporaryLog()
  await setAcl(log, 'project-1', { $r: ['$admins'] })
  expect(await readersOf(log, 'project-1', false)).toEqual(['admin', 'samstyre'])
})

test('where nobody has a name, everybody reads what no access list guards', async () => {
  const log = temporaryLog()
  for (const stream of ['stream', '$$stream', '$all', '$settings']) {
    expect(await readersOf(log, stream, true)).toEqual(['anonymous'])
  }
})

test('a call that was not admitted is nobody', () => {
  const streams = new StreamBook(temporaryLog())
  const gatekeeper = new Gatekeeper({ users, anonymous: true, streams, isProductStream: () => false })
  expect(() => gatekeeper.authenticate(new grpc.Metadata())).toThrow('without credentials')
})
